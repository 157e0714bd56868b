package org.thinkuknow.database;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServerAccountTest {

    private static final String URL = "jdbc:mysql://db.example:3307/children?connectionTimeZone=UTC&sslMode=REQUIRED";

    private final MockEnvironment settings = new MockEnvironment()
            .withProperty("spring.datasource.url", URL)
            .withProperty("spring.datasource.username", "work")
            .withProperty("spring.datasource.password", "secret");

    @Test
    void whoMakesTheTablesCopiesThemWhateverThePasswordIs() {
        settings.setProperty("spring.flyway.user", "migrations");
        settings.setProperty("spring.flyway.password", "a \"b\\ #c");
        var account = ServerAccount.of(settings);
        assertThat(account.options(true))
                .contains("host=\"db.example\"", "port=3307", "user=\"migrations\"")
                .contains("password=\"a \\\"b\\\\ #c\"", "ssl\nskip-ssl-verify-server-cert");
        assertThat(account.options(false)).contains("ssl-mode=REQUIRED");
        assertThat(account.database()).isEqualTo("children");
        assertThat(account.toString()).doesNotContain("b\\");
    }

    @Test
    void withOneUserItIsThatOne() {
        assertThat(ServerAccount.of(settings).options(true)).contains("user=\"work\"", "password=\"secret\"");
    }

    @Test
    void theClientProgramsMeasureTheServerByTheSameAuthority() {
        assertThat(ServerAccount.of(settings).options(true)).noneMatch(line -> line.startsWith("ssl-ca"));
        settings.setProperty("DB_AUTHORITY", "/certificates/authority.pem");
        settings.setProperty("spring.datasource.url", URL.replace("REQUIRED", "VERIFY_IDENTITY"));
        assertThat(ServerAccount.of(settings).options(true))
                .contains("ssl\nssl-verify-server-cert", "ssl-ca=\"/certificates/authority.pem\"");
        assertThat(ServerAccount.of(settings).options(false))
                .contains("ssl-mode=VERIFY_IDENTITY", "ssl-ca=\"/certificates/authority.pem\"");
    }

    @Test
    void theScratchDatabaseIsBesideTheRealOneAndNotMadeByTheWay() {
        assertThat(ServerAccount.scratch(URL)).startsWith("jdbc:mysql://db.example:3307/children_upgrade_check?");
        assertThat(ServerAccount.scratch("jdbc:mysql://localhost:1/thinkuknow?createDatabaseIfNotExist=true&x=1"))
                .isEqualTo("jdbc:mysql://localhost:1/thinkuknow_upgrade_check?createDatabaseIfNotExist=false&x=1");
    }

    @Test
    void anAddressThatIsNoneIsNotGuessed() {
        settings.setProperty("spring.datasource.url", "localhost");
        assertThatThrownBy(() -> ServerAccount.of(settings)).hasMessageContaining("DB_URL");
    }
}
