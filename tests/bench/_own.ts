import { rm, writeFile } from 'node:fs/promises';
import { serveFolder } from '/work/main/tests/browser/support/serve.ts';
import { buildPages } from '/work/main/tests/bench/buildPages.ts';
import { profiles } from '/work/main/tests/bench/profiles.ts';
import { reportTimes } from '/work/main/tests/bench/report.ts';
import { runSeries } from '/work/main/tests/bench/series.ts';
import { atScale } from '/work/main/tests/bench/subjects.ts';
const [n='10000', rounds='2', which='both']=process.argv.slice(2);
const plain=profiles[0]!;
const pages=await buildPages('/tmp/own-dist',[Number(n)]);
const site=await serveFolder(pages);
const s=atScale(Number(n));
try{ const tasks=[...(which==='imported'?[]:[s.bare]),s.imported].map(subject=>({profile:plain,subject,withActions:true}));
const samples=await runSeries(tasks,Number(rounds),{atlas:site.url,bench:site.url},console.error);
for(const x of samples) console.log(x.subject, JSON.stringify({...x.times,resources:undefined}));
reportTimes(samples);}finally{await site.close();await rm(pages,{recursive:true});}
