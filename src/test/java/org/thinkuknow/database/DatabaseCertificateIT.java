package org.thinkuknow.database;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.thinkuknow.support.OwnAuthority;
import org.thinkuknow.support.OwnAuthority.Leaf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A real server of a database, whose certificates are good ones and false ones. */
class DatabaseCertificateIT {

    private static final String OURS = "dns:localhost,ip:127.0.0.1";

    @TempDir
    private Path root;

    private OwnAuthority authority;
    private OwnAuthority stranger;

    @BeforeEach
    void authorities() throws Exception {
        authority = new OwnAuthority(Files.createDirectories(root.resolve("ours")));
        stranger = new OwnAuthority(Files.createDirectories(root.resolve("theirs")));
        PreparedDatabase.in(root.resolve("database"));
    }

    /** How the line is encrypted, when the server has a certificate. */
    private String cipher(Leaf certificate) throws Exception {
        return cipher(certificate, authority.certificate());
    }

    private String cipher(Leaf certificate, Path trusted) throws Exception {
        try (var database = DatabaseProcess.proving(root.resolve("database"), certificate)) {
            var settings = new MockEnvironment()
                    .withProperty("DB_URL", "jdbc:mysql://localhost:%d/thinkuknow".formatted(database.port()))
                    .withProperty("DB_AUTHORITY", trusted.toString());
            try (var connection = DriverManager.getConnection(DatabaseLine.address(settings), "root", "");
                    var row = connection.createStatement().executeQuery("show session status like 'Ssl_cipher'")) {
                row.next();
                return row.getString(2);
            }
        }
    }

    @Test
    void theServerThatTheAuthorityNamedIsSpokenToUnderTls() throws Exception {
        assertThat(cipher(authority.leaf("good", OURS))).contains("AES");
    }

    /** As the operator makes them. */
    @Test
    void soIsOneWithCertificatesOfTheScript() throws Exception {
        var place = root.resolve("made");
        var made = new ProcessBuilder("docker/certificates.sh", place.toString(), "localhost")
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("made.log").toFile())
                .start();
        assertThat(made.waitFor()).isZero();
        var leaf = new Leaf(place, place.resolve("database.pem"), place.resolve("database.key"));
        assertThat(cipher(leaf, place.resolve("authority.pem"))).contains("AES");
        assertThat(Files.getPosixFilePermissions(place.resolve("authority.key")))
                .hasSize(2);
    }

    @Test
    void aServerOfAnotherAuthorityNameOrTimeIsNot() throws Exception {
        for (var certificate : new Leaf[] {
            stranger.leaf("stranger", OURS),
            authority.leaf("other", "dns:other.example"),
            authority.expired("old", OURS)
        }) {
            assertThatThrownBy(() -> cipher(certificate)).isInstanceOf(SQLException.class);
        }
    }
}
