package org.thinkuknow.survival;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.ApplicationProcess;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.SignIn;

import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Lists of schools are imported beside two nodes on one database: by one at a time, whole or not at all, and found on both. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class SchoolsOnTwoNodesIT {

    private Path root;
    private Installation installation;
    private ApplicationProcess first;
    private ApplicationProcess second;

    @BeforeAll
    void bothServe(@TempDir(cleanup = CleanupMode.ALWAYS) Path directory) throws Exception {
        root = directory;
        installation = Installation.in(root);
        installation.database().change("set global innodb_lock_wait_timeout = 600");
        first = installation.node("first", Map.of());
        second = installation.node("second", Map.of());
        first.launch();
        second.launch();
        first.awaitHealth();
        second.awaitHealth();
    }

    @AfterAll
    void stop() throws Exception {
        installation.close();
    }

    @Test
    void ofTwoImportsAtOnceTheSecondIsToldToComeAgainAndNothingIsLost() throws Exception {
        try (var one = new SchoolList(installation, root, 900_000, "Nowhere");
                var other = new SchoolList(installation, root, 910_000, "Elsewhere")) {
            one.lastOneIsHeld();
            var atWork = one.importing();
            one.awaitTheMiddle();
            assertThat(other.importing().awaitEnd())
                    .as("whoever comes meanwhile is refused")
                    .isOne();
            assertThat(other.kept()).isZero();

            one.lastOneIsFree();

            assertThat(atWork.awaitEnd()).isZero();
            assertThat(other.importing().awaitEnd()).isZero();
            assertThat(one.kept()).isEqualTo(SchoolList.SCHOOLS);
            assertThat(other.kept()).isEqualTo(SchoolList.SCHOOLS);
        }
    }

    @Test
    void anImportThatIsKilledKeepsNothingAndBothNodesFindTheSchoolsOfTheNext() throws Exception {
        try (var list = new SchoolList(installation, root, 920_000, "Somewhere");
                var here = signedIn("demo-educator", first);
                var there = signedIn("demo-educator-2", second)) {
            list.lastOneIsHeld();
            var killed = list.importing();
            list.awaitTheMiddle();
            killed.kill();
            list.lastOneIsFree();
            list.awaitThatNobodyImports();
            assertThat(list.kept()).as("though most had been written").isZero();
            assertThat(list.isFoundBy(here, first)).isFalse();
            assertThat(list.isFoundBy(there, second)).isFalse();

            assertThat(list.importing().awaitEnd()).isZero();

            assertThat(list.kept()).isEqualTo(SchoolList.SCHOOLS);
            eventually(() -> assertThat(list.isFoundBy(here, first)).isTrue());
            eventually(() -> assertThat(list.isFoundBy(there, second)).isTrue());
        }
    }

    private static Browser signedIn(String username, ApplicationProcess node) {
        return SignIn.as(username, Browser.open(), node.address("/sign-in").toString());
    }
}
