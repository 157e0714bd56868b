package org.thinkuknow.commands;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.AuditChain;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;
import org.thinkuknow.vault.KeyRing;
import org.thinkuknow.vault.Rotation;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.thinkuknow.support.Visitor.location;

/** Commands of the operator, beside the running application and on its database. */
@ExtendWith(OutputCaptureExtension.class)
class OperatorIT extends RunningApplication {

    private static final String KEYS = "--KEYS_DIR=" + RunningApplication.KEYS;
    private static final String PASSWORD = "four words of my own";
    private static final Pattern CODE = Pattern.compile("^[0-9a-f]{32}$", Pattern.MULTILINE);

    @Autowired
    private Staff staff;

    @Autowired
    private Audit audit;

    @Autowired
    private AuditChain chain;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path directory;

    /** A second application in this process would set up the logs of the first one anew. */
    @BeforeEach
    void theLogsStayAsTheyAre() {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    }

    @AfterEach
    void theNextApplicationSetsUpItsLogs() {
        System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        database.sql("delete from account_opening").update();
    }

    @Test
    void nothingIsStartedButWhatTheCommandsNeed() {
        assertThat(Operator.with(List.of(KEYS), application -> {
                    assertThat(application.getEnvironment().getActiveProfiles()).contains("operator");
                    assertThat(Arrays.stream(application.getBeanDefinitionNames())
                                    .map(application::getType)
                                    .filter(type -> type != null)
                                    .map(type -> ClassUtils.getUserClass(type).getSimpleName()))
                            .contains("AuditChain", "Rotation", "OpeningCodes")
                            .noneMatch(name -> name.matches(
                                    "(EventRetries|LongWork|WatchSchedule|Mailbox|FirstAdministrator|DemoAccounts|.*Scheduler|."
                                            + "*WebServer.*|JavaMail.*|.*EventListener.*Publication.*)"));
                    assertThat(application.getBean(Rotation.class).columns())
                            .as("the seals of all modules")
                            .hasSizeGreaterThan(10);
                    return 0;
                }))
                .isZero();
    }

    @Test
    void theAuditRecordIsFollowed(CapturedOutput printed) {
        assertThat(Command.run("verify-audit", KEYS)).isPresent();
        assertThat(printed.getAll()).contains("The audit record is ");
    }

    @Test
    void aWrongDirectoryOfKeysIsRefusedAndStaysAsItIs(CapturedOutput printed) {
        var empty = directory.resolve("wrong");
        for (var command :
                List.of(List.of("verify-audit"), List.of("rotate-keys"), List.of("open-administrator", "somebody"))) {
            assertThat(Command.run(concat(command, "--KEYS_DIR=" + empty)))
                    .as(command.getFirst())
                    .contains(1);
        }
        assertThat(empty).doesNotExist();
        assertThat(printed.getErr()
                        .lines()
                        .filter(line -> line.contains(empty.toString()))
                        .count())
                .isEqualTo(3);
    }

    @Test
    void theKeysOfAnotherInstallationOpenNoWay(CapturedOutput printed) {
        while (chain.link() > 0) {
            assertThat(chain.fitsTheKeys()).isTrue();
        }
        KeyRing.createIn(directory.resolve("other"));
        assertThat(Command.run("open-administrator", newName(), "--KEYS_DIR=" + directory.resolve("other")))
                .contains(1);
        assertThat(Command.run("recount", "--KEYS_DIR=" + directory.resolve("other")))
                .contains(1);
        assertThat(printed.getErr()).contains("These keys are not those of this database");
    }

    @Test
    void anUnknownStepOfRotationIsNamed(CapturedOutput printed) {
        assertThat(Command.run("rotate-keys", "sideways", KEYS)).contains(1);
        assertThat(printed.getErr()).contains("rotate-keys knows add, promote, reseal and retire");
    }

    @Test
    void aDatabaseOfAnotherVersionOrNoneIsRefusedAndStaysAsItIs(CapturedOutput printed) {
        assertThat(Command.run(
                        "open-administrator",
                        newName(),
                        KEYS,
                        "--thinkuknow.database.directory=" + directory.resolve("nowhere")))
                .contains(1);
        assertThat(printed.getErr()).contains("There is no database in");
        assertThat(directory.resolve("nowhere")).doesNotExist();
        assertThat(Command.run("open-administrator", newName(), KEYS, "--spring.flyway.table=never_migrated"))
                .contains(1);
        assertThat(printed.getErr()).contains("This database is not one of this version");
        assertThat(database.sql("show tables like 'never_migrated'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void theOperatorsCodeOpensANewAdministratorOnceAndWithAPasswordOfTheirOwn(CapturedOutput printed) {
        var username = newName();
        assertThat(Command.run("open-administrator", username, KEYS)).contains(0);
        var code = codeIn(printed);
        assertThat(audit.of(username))
                .extracting(Recorded::who, Recorded::act)
                .contains(tuple("the operator", "made an opening code"));
        assertThat(location(open(username, "0".repeat(32)))).as("a wrong code").isEmpty();
        assertThat(location(open("x" + username, code))).as("another name").isEmpty();
        assertThat(open(username, code, "short").body()).contains("A password has at least 12 characters");
        assertThat(location(open(username, code))).isEqualTo("/sign-in");
        assertThat(location(new Visitor(address("")).trySignIn(username, PASSWORD)))
                .startsWith("/staff");
        assertThat(location(open(username, code))).as("once more").isEmpty();
    }

    @Test
    void anAdministratorWhoWasSwitchedOffComesBack(CapturedOutput printed) {
        var username = newName();
        Acting.ADMIN.run(
                () -> staff.open(new NewAccount(username, "Ada Tester", "another password", Set.of(Role.ADMIN))));
        Acting.ADMIN.run(() -> staff.setEnabled(username, false));
        assertThat(Command.run("open-administrator", username, KEYS)).contains(0);
        assertThat(location(open(username, codeIn(printed)))).isEqualTo("/sign-in");
        assertThat(location(new Visitor(address("")).trySignIn(username, "another password")))
                .contains("error");
        assertThat(location(new Visitor(address("")).trySignIn(username, PASSWORD)))
                .startsWith("/staff");
        assertThat(audit.of(username))
                .extracting(Recorded::detail)
                .contains("account; with a new password and the operator's code");
    }

    @Test
    void aCodeThatIsOverAnHourOldOpensNothing(CapturedOutput printed) {
        var username = newName();
        assertThat(Command.run("open-administrator", username, KEYS)).contains(0);
        database.sql("update account_opening set ends_at = utc_timestamp(6) where username = ?")
                .param(username)
                .update();
        assertThat(location(open(username, codeIn(printed)))).isEmpty();
    }

    @Test
    void nobodysRoleIsChangedBehindTheirBack(CapturedOutput printed) {
        assertThat(Command.run("open-administrator", "demo-officer", KEYS)).contains(1);
        assertThat(Command.run("open-administrator", "NOT A NAME", KEYS)).contains(1);
        assertThat(printed.getErr())
                .contains(
                        "demo-officer is the account of somebody who is no administrator",
                        "A username has 3 to 60 small letters");
    }

    private HttpResponse<String> open(String username, String code) {
        return open(username, code, PASSWORD);
    }

    private HttpResponse<String> open(String username, String code, String password) {
        var visitor = new Visitor(address(""));
        return visitor.post(
                "/first-administrator",
                Map.of(
                        "code",
                        code,
                        "username",
                        username,
                        "fullName",
                        "Ada Tester",
                        "password",
                        password,
                        "_csrf",
                        visitor.tokenOf("/sign-in")));
    }

    private static String newName() {
        return "op-" + UUID.randomUUID().toString().substring(0, 12);
    }

    private static String codeIn(CapturedOutput printed) {
        var found = CODE.matcher(printed.getOut());
        assertThat(found.find()).as("a code on the console").isTrue();
        return found.group();
    }

    private static String[] concat(List<String> words, String option) {
        return Stream.concat(words.stream(), Stream.of(option)).toArray(String[]::new);
    }
}
