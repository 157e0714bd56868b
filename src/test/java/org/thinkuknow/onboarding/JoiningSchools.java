package org.thinkuknow.onboarding;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.account.Invitations;
import org.thinkuknow.account.Newcomers;
import org.thinkuknow.account.Schools;
import org.thinkuknow.schools.SchoolRegister;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** A school of its own for each test, in the register and on board by nobody yet. */
abstract class JoiningSchools extends RunningApplication {

    static final String PASSWORD = "four quiet words here";
    private static final Pattern LINK = Pattern.compile("/schools/invited/([0-9a-f]{32})");

    @Autowired
    JdbcClient database;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Schools schools;

    @Autowired
    JoinRequests requests;

    @Autowired
    SchoolRegister register;

    @Autowired
    StaffInvitations invitations;

    String number = "";
    String domain = "";

    @BeforeEach
    void aSchoolIsInTheRegister() {
        var own = UUID.randomUUID().toString().substring(0, 8);
        number = "z" + own;
        domain = "school-%s.reading.sch.uk".formatted(own);
        database.sql(
                        "insert into schools_school (number, nation, name, street, town, postcode, authority, authority_code, status, "
                                + "phase, host, as_of) values (?, 'ENGLAND', ?, '1 Lane', 'Reading', 'RG1 1AA', '', '', 'OPEN', "
                                + "'PRIMARY', ?, '2026-11-01')")
                .params(number, "School " + own, domain)
                .update();
    }

    @AfterEach
    void theSchoolLeavesTheRegister() {
        database.sql("delete from schools_school where number like ?")
                .param("_" + number.substring(1))
                .update();
    }

    /** Every node reads the register anew, so that the school is found by its name. */
    void canBeFound() {
        database.sql("update schools_edition set edition = edition + 1").update();
        eventually(() -> assertThat(register.search(number.substring(1), 1)).hasSize(1));
    }

    /** Time passes for every request of the school. */
    void daysLater(int days) {
        database.sql("""
                update onboarding_invitation set made_at = made_at - interval :days day, expires_at = expires_at - interval :days day,
                ended_at = ended_at - interval :days day where school = :school""").param("days", days).param("school", number).update();
    }

    /** Another host stands in the register as that of the school's website. */
    void hasHost(String host) {
        domain = host;
        database.sql("update schools_school set host = ? where number = ?")
                .params(host, number)
                .update();
    }

    void closes() {
        database.sql("update schools_school set status = 'CLOSED' where number = ?")
                .param(number)
                .update();
    }

    void ask(String mail) {
        requests.ask(new JoinRequest(number, "Ada Tester", mail));
    }

    /** The first lead comes on board, and is signed in. */
    Acting lead() {
        ask("ada@" + domain);
        return comesIn(codeTo("ada@" + domain), "SAFEGUARDING_LEAD");
    }

    Acting comesIn(String code, String role) {
        var username = "on-" + UUID.randomUUID().toString().substring(0, 12);
        newcomers.open(invited(code), username, "Ada Tester", PASSWORD);
        return new Acting(username, role);
    }

    Invitations.Invited invited(String code) {
        return newcomers.asked(code).orElseThrow();
    }

    /** The code in the newest e-mail to an address that has one. */
    String codeTo(String address) {
        eventually(() -> assertThat(codes(address)).isNotEmpty());
        return codes(address).getLast();
    }

    List<String> codes(String address) {
        return textsTo(address).stream()
                .flatMap(text -> LINK.matcher(text).results())
                .map(found -> found.group(1))
                .toList();
    }

    static List<String> textsTo(String address) {
        return Arrays.stream(mail().getReceivedMessages())
                .filter(message -> isTo(message, address))
                .map(JoiningSchools::text)
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .map(Address::toString)
                    .anyMatch(address::equalsIgnoreCase);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return message.getContent().toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String proof() {
        return database.sql("select proof from onboarding_invitation where school = ? order by made_at desc limit 1")
                .param(number)
                .query(String.class)
                .single();
    }
}
