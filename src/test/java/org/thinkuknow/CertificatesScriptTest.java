package org.thinkuknow;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The script that makes the certificates of the lines inside, as an operator runs it: at the beginning, a year later, and by mistake. */
class CertificatesScriptTest {

    @TempDir
    private Path directory;

    private Path made;
    private Path said;

    @BeforeEach
    void places() {
        made = directory.resolve("made");
        said = directory.resolve("said");
    }

    private int run(String... names) throws Exception {
        var command = new ArrayList<>(List.of("docker/certificates.sh", made.toString()));
        command.addAll(List.of(names));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
    }

    private X509Certificate certificate(String file) throws Exception {
        try (InputStream in = Files.newInputStream(made.resolve(file))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }

    @Test
    void aYearLaterTheAuthorityAndTheDatabasesNameAreTheSame() throws Exception {
        assertThat(run("db.example")).isZero();
        var authority = certificate("authority.pem");
        var first = certificate("database.pem");
        assertThat(run()).isZero();
        assertThat(certificate("authority.pem")).isEqualTo(authority);
        var second = certificate("database.pem");
        assertThat(second.getSerialNumber()).isPositive().isNotEqualTo(first.getSerialNumber());
        for (var each : List.of(first, second)) {
            each.verify(authority.getPublicKey());
            assertThat(each.getSubjectAlternativeNames()).containsExactly(List.of(2, "db.example"));
        }
        assertThat(certificate("node.pem").getSubjectAlternativeNames()).containsExactly(List.of(2, "thinkuknow-node"));
    }

    @Test
    void withoutItsKeyThereIsNoOtherAuthority() throws Exception {
        assertThat(run()).isZero();
        var before = certificate("authority.pem");
        var database = certificate("database.pem");
        Files.move(made.resolve("authority.key"), directory.resolve("put-away"));
        assertThat(run()).isOne();
        assertThat(said).content().contains("Put authority.key beside");
        assertThat(certificate("authority.pem")).isEqualTo(before);
        assertThat(certificate("database.pem")).isEqualTo(database);
    }

    @Test
    void aDirectoryInPlaceOfAFileIsNamed() throws Exception {
        Files.createDirectories(made.resolve("node.key"));
        assertThat(run()).isOne();
        assertThat(said).content().contains("node.key is a directory");
        assertThat(made.resolve("authority.pem")).doesNotExist();
    }

    @Test
    void keysAreForTheirOwnerAndCertificatesForEverybody() throws Exception {
        assertThat(run()).isZero();
        for (var key : List.of("authority.key", "database.key", "node.key")) {
            assertThat(Files.getPosixFilePermissions(made.resolve(key))).as(key).hasSize(2);
        }
        assertThat(Files.getPosixFilePermissions(made.resolve("authority.pem"))).hasSize(4);
        assertThat(Files.getPosixFilePermissions(made))
                .as("nodes find them in it")
                .hasSize(7);
    }
}
