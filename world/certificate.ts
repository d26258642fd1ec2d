/** A certificate authority of one run, and a certificate by it: made at the start, never written down. */
import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  /** The certificate and its authority's, PEM. */
  chain: string;
  /** The authority's certificate, PEM. */
  ca: string;
  /** SHA-256 of the public key, base64: what Chromium is told to trust. */
  spki: string;
}

const day = 86_400_000;
const name = (value: string) => [{ name: 'commonName', value }];

/** Makes a certificate for these hosts. It is good from yesterday, for clocks that differ, for a month. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const times = { notBeforeDate: new Date(Date.now() - day), notAfterDate: new Date(Date.now() + 30 * day) };
  const kind = { keyType: 'ec', algorithm: 'sha256', ...times } as const;
  const authority = await generate(name('Source Context, services of one run'), {
    ...kind,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const leaf = await generate(name(hosts[0] ?? 'localhost'), {
    ...kind,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value }) as const) },
    ],
  });
  const publicKey = new X509Certificate(leaf.cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    key: leaf.private,
    chain: `${leaf.cert}\n${authority.cert}`,
    ca: authority.cert,
    spki: createHash('sha256').update(publicKey).digest('base64'),
  };
}
