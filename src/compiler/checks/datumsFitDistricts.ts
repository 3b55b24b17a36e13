import type { Check } from './check.ts';
export const datumsFitDistricts: Check = () => [];
