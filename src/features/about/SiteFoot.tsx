import type { PageSite } from '../../domain/pageSite.ts';
import { useMessages } from '../../i18n/LanguageContext.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** Where mainland sites' filing numbers are looked up; followed only by a click. */
const icpAddress = 'https://beian.miit.gov.cn/';
const securityAddress = 'https://beian.mps.gov.cn/';

/** Who publishes this copy and under which numbers, as far as it is known, and the editions. */
export function SiteFoot({ site }: { readonly site: PageSite }) {
  const { foot, edition } = useMessages().site;
  const mapEdition = useAtlasStore((state) => state.atlas.mapEdition);
  const factsEdition = useAtlasStore((state) => state.atlas.factsEdition);
  const { organiser, organiserUrl, contact, icp, securityNumber, securityUrl } = site;
  return (
    <div className="site-foot">
      {organiser !== '' && (
        <p>
          <span className="site-foot-label">{foot.organiser}</span>
          {organiserUrl === '' ? organiser : <Outside href={organiserUrl}>{organiser}</Outside>}
        </p>
      )}
      {contact !== '' && (
        <p>
          <span className="site-foot-label">{foot.contact}</span>
          <a href={`mailto:${contact}`}>{contact}</a>
        </p>
      )}
      {icp !== '' && (
        <p lang="zh-Hans">
          <Outside href={icpAddress}>{icp}</Outside>
        </p>
      )}
      {securityNumber !== '' && (
        <p lang="zh-Hans">
          <Outside href={securityUrl || securityAddress}>{securityNumber}</Outside>
        </p>
      )}
      <p className="edition">{edition(mapEdition, factsEdition)}</p>
    </div>
  );
}

function Outside({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a href={href} rel="external noopener noreferrer">
      {children}
    </a>
  );
}
