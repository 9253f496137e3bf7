import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PracticeCertificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** base64 of SHA-256 over the public key, for `--ignore-certificate-errors-spki-list` */
  readonly spki: string;
}

/** A certificate for the given hosts, made now by openssl and kept nowhere. Throws when openssl is missing. */
export function makeCertificate(hosts: readonly string[]): PracticeCertificate {
  const folder = mkdtempSync(join(tmpdir(), 'xueji-tls-'));
  try {
    const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const names = hosts.map((host) => `DNS:${host}`).join(',');
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    const subject = ['-days', '30', '-subj', `/CN=${hosts[0]}`, '-addext', `subjectAltName=${names}`];
    const files = ['-keyout', keyFile, '-out', certFile];
    execFileSync('openssl', ['req', '-x509', ...curve, ...files, ...subject], { stdio: 'pipe' });
    const cert = readFileSync(certFile);
    const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
    return {
      key: readFileSync(keyFile),
      cert,
      spki: createHash('sha256').update(publicKey).digest('base64'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
