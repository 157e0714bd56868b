package org.thinkuknow.onboarding;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Staff;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Visitor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Eventually.eventually;

/** Who asks once more, or after others, or where a school has been on board before. */
class AskingAgainIT extends JoiningSchools {

    private static final String ASKED = "Somebody has asked to be a safeguarding lead";

    @Autowired
    private Staff staff;

    @Autowired
    private InvitationMaking making;

    @Test
    void aLostLinkIsSentOnceMoreADayAndIsTheSame() {
        ask("ada@" + domain);
        var code = codeTo("ada@" + domain);
        eventually(() -> assertThat(mailState()).isEqualTo("SENT"));
        ask("ada@" + domain);
        assertThat(mailState()).as("on the same day").isEqualTo("SENT");
        daysLater(1);
        ask("ada@" + domain);
        ask("ada@" + domain);
        eventually(() -> assertThat(codes("ada@" + domain)).containsExactly(code, code));
        comesIn(code, "SAFEGUARDING_LEAD");
    }

    private String mailState() {
        return database.sql("select mail from onboarding_invitation where school = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    @Test
    void anEMailAloneOpensNoSchoolThatHasBeenHereBefore() {
        ask("eve@" + domain);
        var late = codeTo("eve@" + domain);
        var first = lead();
        Acting.ADMIN.run(() -> staff.setEnabled(first.username(), false));
        assertThat(newcomers.asked(late)).isEmpty();
        assertThat(proofOf("eve@" + domain)).isEqualTo("LETTER");
        ask("cy@" + domain);
        assertThat(proof()).isEqualTo("LETTER");
    }

    @Test
    void aLinkThatWasOpenOnAPageOpensNothingOnceTheSchoolHasBeenHere() {
        ask("eve@" + domain);
        var invited = invited(codeTo("eve@" + domain));
        var first = lead();
        Acting.ADMIN.run(() -> staff.setRoles(first.username(), Set.of(Role.TEACHER)));
        assertThatThrownBy(() -> newcomers.open(invited, "on-overtaken", "Eve", PASSWORD))
                .isInstanceOf(NewAccount.Refused.class);
        assertThat(schools.leadsOf(number)).isEmpty();
    }

    private String proofOf(String mail) {
        return database.sql("select proof from onboarding_invitation where reference = ?")
                .param(making.reference(number, new Who("Eve", mail), false))
                .query(String.class)
                .single();
    }

    @Test
    void aNameThatAnybodyCanBuyProvesNothing() {
        hasHost("school-%s.example".formatted(number));
        ask("ada@" + domain);
        assertThat(proof()).isEqualTo("LETTER");
    }

    @Test
    void lettersDoNotBlockTheSchoolsOwnDomain() {
        for (var each = 0; each < 5; each++) {
            ask("ada@other-%d-%s.example".formatted(each, number));
        }
        ask("ada@" + domain);
        assertThat(proof()).isEqualTo("OWN_DOMAIN");
    }

    @Test
    void leadsGetOneEMailADayAboutWhoeverAsks() {
        var lead = lead();
        ask("eve@one-%s.example".formatted(number));
        eventually(() -> assertThat(asked()).isOne());
        ask("eve@two-%s.example".formatted(number));
        eventually(() ->
                assertThat(textsTo("eve@two-%s.example".formatted(number))).isNotEmpty());
        assertThat(lead.get(invitations::wantToLead))
                .hasSize(2)
                .allMatch(each -> each.state().startsWith("Asked on "));
        assertThat(asked()).isOne();
        daysLater(1);
        ask("eve@three-%s.example".formatted(number));
        eventually(() -> assertThat(asked()).isEqualTo(2));
    }

    private long asked() {
        return textsTo("ada@" + domain).stream()
                .filter(text -> text.contains(ASKED))
                .count();
    }

    @Test
    void whomALeadHasLetIsStillSeenSentAnewAndTakenBack() {
        var lead = lead();
        ask("eve@" + domain);
        var reference = lead.get(invitations::wantToLead).getFirst().reference();
        lead.run(() -> invitations.letLead(reference));
        var code = codeTo("eve@" + domain);
        assertThat(lead.get(invitations::wantToLead)).singleElement().matches(AskedColleague::link);
        eventually(() -> lead.run(() -> invitations.letLead(reference)));
        eventually(() -> assertThat(codes("eve@" + domain)).hasSize(2));
        assertThat(newcomers.asked(code)).as("the earlier one").isEmpty();
        lead.run(() -> invitations.refuse(reference));
        assertThat(newcomers.asked(codeTo("eve@" + domain))).isEmpty();
        assertThat(lead.get(invitations::wantToLead)).isEmpty();
    }

    @Test
    void whatIsWrongIsTiedToItsField() {
        canBeFound();
        var words = number.substring(1);
        var page = new Visitor(address(""))
                .post(
                        "/schools/join",
                        Map.of(
                                "words",
                                words,
                                "school",
                                number,
                                "name",
                                "Ada 2",
                                "mail",
                                "ada@" + domain,
                                "ask",
                                "yes"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .containsPattern("<input id=\"name\"[^>]*aria-describedby=\"join-error\"[^>]*aria-invalid=\"true\"")
                .containsPattern("<input id=\"mail\"[^>]*aria-describedby=\"which-mail\"")
                .contains("That does not look like a name.")
                .containsOnlyOnce("aria-invalid");
    }

    @Test
    void aFormOnAnotherSiteAsksNothing() throws IOException, InterruptedException {
        for (var from : new String[] {"cross-site", "same-site"}) {
            var form = "ask=yes&name=Ada&school=%s&mail=ada%%40%s".formatted(number, domain);
            var press = HttpRequest.newBuilder(URI.create(address("/schools/join")))
                    .header("Sec-Fetch-Site", from)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            try (var browser = HttpClient.newHttpClient()) {
                var answer = browser.send(press, HttpResponse.BodyHandlers.ofString());
                assertThat(Visitor.location(answer)).as(from).isEqualTo("/schools/join");
            }
        }
        assertThat(database.sql("select count(*) from onboarding_invitation where school = ?")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
