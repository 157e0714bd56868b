package org.thinkuknow;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every algorithm, key length, curve and number by chance that the code names has 128 bits of security or more, as NIST SP 800-57 Part 1
 * counts them (tables 2 and 3 of revision 5). Keys that are made are looked at by {@code KeyStrengthTest}.
 */
@Tag("house")
class CryptographyStrengthTest {

    private static final int LEAST_BITS = 128;
    private static final int LEAST_BYTES = LEAST_BITS / Byte.SIZE;

    /** Bits of security of what may be named; a hash counts by its use, which here is never a signature of less than SHA-256. */
    private static final Map<String, Integer> BITS = Map.of(
            "AES/GCM/NoPadding",
            128,
            "SHA-256",
            128,
            "HKDF-SHA256",
            256,
            "HmacSHA256",
            256,
            "HmacSHA1",
            128,
            "EC",
            128,
            "ECDH",
            128,
            "SHA256withECDSAinP1363Format",
            128);

    private final Map<String, String> code = code();

    @Test
    void everyAlgorithmThatIsAskedForHasItsStrength() {
        var named = matches(
                "(?:MessageDigest|Cipher|Mac|KDF|Signature|KeyAgreement|KeyFactory|KeyPairGenerator|KeyGenerator"
                        + "|AlgorithmParameters|SecretKeyFactory|SecureRandom)\\.getInstance\\(\\s*([^)]+?)\\s*\\)");
        assertThat(named).hasSizeGreaterThan(15).allSatisfy(found -> {
            var algorithm = valueOf(found);
            assertThat(BITS).as("%s of %s", algorithm, found.file()).containsKey(algorithm);
            assertThat(BITS.get(algorithm)).isGreaterThanOrEqualTo(LEAST_BITS);
        });
    }

    @Test
    void everyCurveHasItsStrength() throws GeneralSecurityException {
        var curves = matches("new ECGenParameterSpec\\(([^)]+)\\)");
        assertThat(curves).isNotEmpty();
        for (var curve : curves) {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(valueOf(curve)));
            var order = parameters.getParameterSpec(ECParameterSpec.class).getOrder();
            assertThat(order.bitLength()).as(curve.toString()).isGreaterThanOrEqualTo(2 * LEAST_BITS);
        }
    }

    @Test
    void theTemplatesOfKeysHave256Bits() {
        assertThat(matches("Predefined\\w+Parameters\\.(\\w+)"))
                .hasSizeGreaterThan(2)
                .extracting(Found::text)
                .allMatch(name -> name.matches("AES256_GCM(?:_HKDF_1MB)?"));
        assertThat(matches("HmacParameters\\.HashType\\.(\\w+)"))
                .isNotEmpty()
                .extracting(Found::text)
                .containsOnly("SHA256");
        assertThat(matches("setKeySizeBytes\\((\\w+)\\)")).isNotEmpty().allMatch(found -> number(found) >= 32);
        assertThat(matches("setTagSizeBytes\\((\\w+)\\)")).isNotEmpty().allMatch(found -> number(found) >= LEAST_BYTES);
    }

    @Test
    void whatIsDrawnByChanceIsLongEnough() {
        var drawn = new TreeMap<>(code);
        drawn.values().removeIf(text -> !text.contains(".nextBytes("));
        assertThat(drawn).hasSizeGreaterThan(9).allSatisfy((file, text) -> {
            var variable = only("\\.nextBytes\\((\\w+)\\)", file, text);
            var length = only("\\b" + variable.text() + " = new byte\\[(\\w+)\\];\n[^\n]*nextBytes", file, text);
            assertThat(number(length)).as(file).isGreaterThanOrEqualTo(LEAST_BYTES);
        });
    }

    @Test
    void tagsAndDerivedKeysAreLongEnough() {
        assertThat(matches("new GCMParameterSpec\\((\\d+),"))
                .isNotEmpty()
                .allMatch(found -> number(found) == LEAST_BITS);
        assertThat(matches("new SecretKeySpec\\(derived\\([^\n]*, (\\d+)\\), \"AES\"\\)"))
                .isNotEmpty()
                .allMatch(found -> number(found) >= LEAST_BYTES);
    }

    @Test
    void theMarksOfPagesAloneAreMd5() {
        assertThat(matches("(.*DigestUtils\\.(?:md5|sha1|appendMd5).*)"))
                .isNotEmpty()
                .allMatch(found -> found.text().matches(".*(?:eTag\\(|\")\"?W/.*"));
    }

    @Test
    void scriptsLockWithAesGcmAlone() throws IOException {
        var scripts = files("frontend", ".js");
        scripts.keySet().removeIf(name -> name.endsWith(".test.js"));
        var named = scripts.entrySet().stream()
                .flatMap(file -> Pattern.compile(
                                "(?:name: |importKey\\('raw', [^\n]*?, |digest\\()('[A-Z][A-Za-z0-9-]+')")
                        .matcher(file.getValue())
                        .results()
                        .map(found -> found.group(1)));
        assertThat(named.toList()).hasSizeGreaterThan(4).containsOnly("'AES-GCM'");
        assertThat(String.join("\n", scripts.values())).doesNotContain("generateKey(", "deriveKey(");
    }

    @Test
    void theProxyOfTheExampleOffersStrongSuitesAlone() throws IOException {
        var proxy = Files.readString(Path.of("docker", "haproxy.cfg"));
        var suites = Pattern.compile("ssl-default-bind-cipher(?:s|suites) (\\S+)")
                .matcher(proxy)
                .results();
        assertThat(suites.flatMap(line -> Pattern.compile(":").splitAsStream(line.group(1))))
                .hasSizeGreaterThan(6)
                .allMatch(suite -> suite.matches("(?:ECDHE-(?:ECDSA|RSA)-|TLS_)"
                        + "(?:AES_?(?:128|256)[-_]GCM[-_]SHA(?:256|384)|CHACHA20[-_]POLY1305(?:_SHA256)?)"));
        assertThat(proxy).contains("ssl-min-ver TLSv1.2");
    }

    private List<Found> matches(String what) {
        return code.entrySet().stream()
                .flatMap(file -> Pattern.compile(what)
                        .matcher(file.getValue())
                        .results()
                        .map(found -> new Found(file.getKey(), found.group(1))))
                .toList();
    }

    private static Found only(String what, String file, String text) {
        var found = Pattern.compile(what).matcher(text);
        assertThat(found.find()).as("%s in %s", what, file).isTrue();
        return new Found(file, found.group(1));
    }

    /** What a literal says, or the constant of the same file. */
    private String valueOf(Found found) {
        var text = found.text().startsWith("\"")
                ? found.text()
                : only("\\b" + found.text() + " = (\"[^\"]+\");", found.file(), code.get(found.file()))
                        .text();
        return text.substring(1, text.length() - 1);
    }

    private int number(Found found) {
        return Integer.parseInt(
                found.text().matches("\\d+")
                        ? found.text()
                        : only("\\b" + found.text() + " = (\\d+);", found.file(), code.get(found.file()))
                                .text());
    }

    private static Map<String, String> code() {
        try {
            return files("src/main/java", ".java");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> files(String directory, String ending) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(Path.of(directory))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                texts.put(file.toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private record Found(String file, String text) {}
}
