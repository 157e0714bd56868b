// Writes which npm packages are in the bundle, as package-lock.json fixes them: a part of the bill of materials (CycloneDX 1.6), which
// is packed into the jar. After each change of package-lock.json: node .ci/frontend/bill.js (BillOfMaterialsTest says so, too).
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
const components = Object.entries(lock.packages)
  .filter(([path, entry]) => path && !entry.dev && !entry.devOptional)
  .map(([path, entry]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const [kind, hash] = entry.integrity.split('-');
    return {
      type: 'library',
      name,
      version: entry.version,
      purl: `pkg:npm/${name.replace('@', '%40')}@${entry.version}`,
      hashes: [{ alg: kind.toUpperCase().replace('SHA', 'SHA-'), content: Buffer.from(hash, 'base64').toString('hex') }],
      ...(entry.license ? { licenses: [{ expression: entry.license }] } : {}),
    };
  })
  .sort((one, other) => one.purl.localeCompare(other.purl, 'en'));
const lines = components.map((component) => JSON.stringify(component)).join(',\n');
writeFileSync(
  new URL('src/main/resources/META-INF/sbom/frontend.cdx.json', root),
  `{"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components": [\n${lines}\n]}\n`
);
