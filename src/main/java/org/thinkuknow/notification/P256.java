package org.thinkuknow.notification;

import javax.crypto.KeyAgreement;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** Keys of the curve P-256 as browsers and push services write them: a point is a 4 and two numbers of 32 bytes, in base64url. */
final class P256 {

    private static final int NUMBER = 32;
    /** How many bytes a point has. */
    static final int POINT = 1 + 2 * NUMBER;

    private static final ECParameterSpec CURVE = curve();

    private P256() {}

    private static ECParameterSpec curve() {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has P-256", e);
        }
    }

    static KeyPair generate() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(CURVE);
        return generator.generateKeyPair();
    }

    /** @throws GeneralSecurityException if it is no point of the curve */
    static ECPublicKey publicKey(byte[] point) throws GeneralSecurityException {
        if (point.length != POINT || point[0] != 4) {
            throw new GeneralSecurityException("Not a point as it is written in full");
        }
        var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + NUMBER));
        var y = new BigInteger(1, Arrays.copyOfRange(point, 1 + NUMBER, POINT));
        var p = ((ECFieldFp) CURVE.getCurve().getField()).getP();
        var right = x.pow(3)
                .add(CURVE.getCurve().getA().multiply(x))
                .add(CURVE.getCurve().getB())
                .mod(p);
        if (x.compareTo(p) >= 0 || y.compareTo(p) >= 0 || !y.pow(2).mod(p).equals(right)) {
            throw new GeneralSecurityException("Not on the curve");
        }
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), CURVE));
    }

    static PrivateKey privateKey(byte[] number) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(new BigInteger(1, number), CURVE));
    }

    /** A point as bytes. */
    static byte[] bytes(ECPublicKey key) {
        var point = new byte[POINT];
        point[0] = 4;
        System.arraycopy(bytes(key.getW().getAffineX()), 0, point, 1, NUMBER);
        System.arraycopy(bytes(key.getW().getAffineY()), 0, point, 1 + NUMBER, NUMBER);
        return point;
    }

    /** A number in 32 bytes. */
    static byte[] bytes(BigInteger number) {
        var written = number.toByteArray();
        var all = new byte[NUMBER];
        var length = Math.min(written.length, NUMBER);
        System.arraycopy(written, written.length - length, all, NUMBER - length, length);
        return all;
    }

    /** What the two owners of keys share. */
    static byte[] shared(PrivateKey ours, ECPublicKey theirs) throws GeneralSecurityException {
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(ours);
        agreement.doPhase(theirs, true);
        return agreement.generateSecret();
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws IllegalArgumentException if it is no base64url */
    static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text.strip().replaceAll("=+$", ""));
    }
}
