package org.thinkuknow.commands;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Visitor;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.thinkuknow.support.Visitor.location;

/** Commands of the operator, beside the running application and on its database. */
class OperatorIT extends BesideTheApplication {

    private static final String PASSWORD = "four words of my own";
    private static final Pattern CODE = Pattern.compile("^[0-9a-f]{32}$", Pattern.MULTILINE);

    @Autowired
    private Staff staff;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void noCodeIsLeft() {
        database.sql("delete from account_opening").update();
    }

    @Test
    void theAuditRecordIsFollowed(CapturedOutput printed) {
        assertThat(Command.run("verify-audit", KEYS)).isPresent();
        assertThat(printed.getAll()).contains("The audit record is ");
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
                () -> staff.open(new NewAccount(username, "Ada Tester", "another three words", Set.of(Role.ADMIN))));
        Acting.ADMIN.run(() -> staff.setEnabled(username, false));
        assertThat(Command.run("open-administrator", username, KEYS)).contains(0);
        assertThat(location(open(username, codeIn(printed)))).isEqualTo("/sign-in");
        assertThat(location(new Visitor(address("")).trySignIn(username, "another three words")))
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
                        "A username has 3 to 60 lower-case letters");
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
}
