package se.stabsliggaren.api.signing;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import se.stabsliggaren.integrity.Ed25519;

/** Signs in a twentieth of the platform's time, which each receipt would have to wait for. */
final class BouncyCastleEd25519 implements Ed25519 {

    @Override
    public byte[] sign(byte[] seed, byte[] message) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, new Ed25519PrivateKeyParameters(seed, 0));
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }
}
