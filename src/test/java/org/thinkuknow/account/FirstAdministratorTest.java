package org.thinkuknow.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.thinkuknow.centre.Centre;

import java.net.URI;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    private static final Pattern CODE = Pattern.compile("enter the code ([0-9a-f]{32})");
    private static final String WRONG = "0".repeat(20);

    private final StaffRoom room = new StaffRoom();
    private final FirstAdministrator first = new FirstAdministrator(
            room.staff,
            new Centre(
                    "",
                    "",
                    "https://site.example",
                    URI.create("https://elsewhere.example"),
                    "no-reply@site.example",
                    false));

    @Test
    void whoReadsTheLogOpensTheFirstAccount(CapturedOutput log) {
        first.offer();
        assertThat(first.isWanted()).isTrue();
        first.open(" " + codeIn(log) + " ", "ada", "Ada Admin", StaffRoom.PASSWORD);
        assertThat(room.staff.everybody()).singleElement().satisfies(member -> {
            assertThat(member.username()).isEqualTo("ada");
            assertThat(member.roles()).containsExactly(Role.ADMIN);
        });
        assertThat(log.getOut())
                .contains("https://site.example/first-administrator")
                .doesNotContain(StaffRoom.PASSWORD);
    }

    @Test
    void theCodeWorksOnce(CapturedOutput log) {
        first.offer();
        first.open(codeIn(log), "ada", "Ada Admin", StaffRoom.PASSWORD);
        assertThat(first.isWanted()).isFalse();
        assertThatThrownBy(() -> first.open(codeIn(log), "bob", "Bob Admin", StaffRoom.PASSWORD))
                .isInstanceOf(NewAccount.Refused.class);
        assertThat(room.staff.everybody()).hasSize(1);
    }

    @Test
    void aWrongCodeOpensNothing(CapturedOutput log) {
        first.offer();
        assertThatThrownBy(() -> first.open(WRONG, "ada", "Ada Admin", StaffRoom.PASSWORD))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessage("That is not the code in the log.");
        assertThat(room.staff.everybody()).isEmpty();
        first.open(codeIn(log), "ada", "Ada Admin", StaffRoom.PASSWORD);
        assertThat(room.staff.everybody()).hasSize(1);
    }

    @Test
    void whoeverTriesWrongCodesUsesUpNobodysTries(CapturedOutput log) {
        first.offer();
        for (var tries = 0; tries < 100; tries++) {
            assertThatThrownBy(() -> first.open(WRONG, "ada", "Ada Admin", StaffRoom.PASSWORD))
                    .isInstanceOf(NewAccount.Refused.class);
        }
        first.open(codeIn(log), "ada", "Ada Admin", StaffRoom.PASSWORD);
        assertThat(room.staff.everybody()).hasSize(1);
    }

    @Test
    void aPasswordThatIsTooShortDoesNotUseUpTheCode(CapturedOutput log) {
        first.offer();
        assertThatThrownBy(() -> first.open(codeIn(log), "ada", "Ada Admin", "short"))
                .isInstanceOf(NewAccount.Refused.class);
        first.open(codeIn(log), "ada", "Ada Admin", StaffRoom.PASSWORD);
        assertThat(room.staff.everybody()).hasSize(1);
    }

    @Test
    void nothingIsOfferedOnceSomebodyIsHere(CapturedOutput log) {
        room.open("ada", Role.ADMIN, false);
        first.offer();
        assertThat(first.isWanted()).isFalse();
        assertThat(log.getOut()).doesNotContain("enter the code");
        assertThatThrownBy(() -> first.open("", "bob", "Bob Admin", StaffRoom.PASSWORD))
                .isInstanceOf(NewAccount.Refused.class);
    }

    @Test
    void anEmptyCodeOpensNothingBeforeOneIsOffered() {
        assertThatThrownBy(() -> first.open("", "bob", "Bob Admin", StaffRoom.PASSWORD))
                .isInstanceOf(NewAccount.Refused.class);
        assertThat(room.staff.everybody()).isEmpty();
    }

    private static String codeIn(CapturedOutput log) {
        var found = CODE.matcher(log.getOut());
        assertThat(found.find()).as("a code in the log").isTrue();
        return found.group(1);
    }
}
