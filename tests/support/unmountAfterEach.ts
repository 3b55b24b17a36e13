import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Files share their modules, so that Testing Library's own hook would be there for the first file only.
afterEach(cleanup);
