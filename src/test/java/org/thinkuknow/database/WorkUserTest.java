package org.thinkuknow.database;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class WorkUserTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://database:3306/thinkuknow, jdbc:mysql://database:3306/",
        "jdbc:mysql://one,jdbc:mysql://one",
        "jdbc:mysql://127.0.0.1:1/thinkuknow?a=b/c&sslMode=REQUIRED, jdbc:mysql://127.0.0.1:1/?a=b/c&sslMode=REQUIRED"
    })
    void anAddressIsTakenWithoutItsDatabase(String address, String without) {
        assertThat(WorkUser.withoutDatabase(address)).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"work@localhost, 'work'@'localhost'", "a@b@%, 'a@b'@'%'", "o'neill@%, 'o''neill'@'%'"})
    void anAccountIsNamedAsTheServerReadsIt(String currentUser, String account) {
        assertThat(WorkUser.account(currentUser)).isEqualTo(account);
    }

    @Test
    void rightsAreGivenWhereMigrationsHaveAnotherUserAlone() {
        var environment = new MockEnvironment().withProperty("spring.datasource.username", "work");
        assertThat(WorkUser.isSeparate(environment)).isFalse();
        environment.setProperty("spring.flyway.user", "work");
        assertThat(WorkUser.isSeparate(environment)).isFalse();
        environment.setProperty("spring.flyway.user", "migrations");
        assertThat(WorkUser.isSeparate(environment)).isTrue();
    }

    @Test
    void whatIsOnlyAddedToIsNeverChangedOrRemoved() {
        assertThat(new AppendOnly("t", Set.of()).rights()).isEqualTo("SELECT, INSERT");
        assertThat(new AppendOnly("t", Set.of("b", "a")).rights()).isEqualTo("SELECT, INSERT, UPDATE (a, b)");
    }
}
