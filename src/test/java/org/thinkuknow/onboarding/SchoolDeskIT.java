package org.thinkuknow.onboarding;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.PdfText;
import org.thinkuknow.support.Visitor;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.ADMIN;
import static org.thinkuknow.support.Eventually.eventually;

/** An administrator sees who waits, and sends letters with codes. */
class SchoolDeskIT extends JoiningSchools {

    private static final Pattern CODE = Pattern.compile("([a-z]{4}-){3}[a-z]{4}");

    @Autowired
    private SchoolDesk desk;

    @Autowired
    private InvitationRows rows;

    @Autowired
    private InvitationMaking making;

    private JoiningSchool own() {
        return ADMIN.get(desk::all).stream()
                .filter(each -> each.school() != null && each.school().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private String code() {
        var found = CODE.matcher(PdfText.of(ADMIN.get(() -> desk.letter(own().reference()))));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    @Test
    void theCodeOfALetterOpensALeadsAccountHoweverItIsTyped() {
        ask("ada@gmail.com");
        assertThat(own().hasLetter()).isFalse();
        assertThatThrownBy(() -> ADMIN.get(() -> desk.letter(own().reference())))
                .isInstanceOf(OnboardingRefused.class);
        ADMIN.run(() -> desk.makeLetter(own().reference()));
        var first = code();
        ADMIN.run(() -> desk.makeLetter(own().reference()));
        var code = code();
        assertThat(newcomers.asked(first)).as("of the earlier letter").isEmpty();
        var visitor = new Visitor(address(""));
        assertThat(visitor.post("/schools/code", Map.of("code", "bbbb-bbbb-bbbb-bbbb"))
                        .statusCode())
                .isEqualTo(422);
        var page = visitor.post(
                "/schools/code",
                Map.of("code", " " + code.toUpperCase(java.util.Locale.ROOT).replace("-", " ")));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("designated safeguarding lead at", "ada@gmail.com");
        var lead = comesIn(code, "SAFEGUARDING_LEAD");
        assertThat(schools.leadsOf(number)).hasSize(1);
        assertThat(newcomers.asked(code)).isEmpty();
        assertThat(own().state()).startsWith("On board since");
        assertThat(PdfText.of(ADMIN.get(() -> desk.letter(own().reference()))))
                .contains("The head teacher", "Ada Tester", "ada@gmail.com", "Please check with them in person")
                .doesNotContain(code);
        assertThat(lead.get(invitations::invited)).isEmpty();
    }

    @Test
    void whatIsRefusedOpensNothing() {
        ask("ada@" + domain);
        var code = codeTo("ada@" + domain);
        var reference = own().reference();
        ADMIN.run(() -> desk.refuse(reference));
        assertThatThrownBy(() -> ADMIN.run(() -> desk.makeLetter(reference))).isInstanceOf(OnboardingRefused.class);
        assertThat(newcomers.asked(code)).isEmpty();
        assertThatThrownBy(() -> ADMIN.run(() -> desk.refuse(reference))).isInstanceOf(OnboardingRefused.class);
        assertThat(ADMIN.get(desk::all)).noneMatch(each -> each.reference().equals(reference));
    }

    @Test
    void whereTheEMailDidNotArriveALetterIsMadeAndTheLinkOpensNothing() {
        ask("ada@" + domain);
        var link = codeTo("ada@" + domain);
        eventually(() -> assertThat(own().state()).startsWith("Was sent a link"));
        var before = ADMIN.get(desk::waitingForLetter);
        database.sql("update onboarding_invitation set mail = 'REFUSED' where school = ?")
                .param(number)
                .update();
        assertThat(own().state()).contains("came back");
        assertThat(ADMIN.get(desk::waitingForLetter)).isEqualTo(before + 1);
        ADMIN.run(() -> desk.makeLetter(own().reference()));
        assertThat(ADMIN.get(desk::waitingForLetter)).isEqualTo(before);
        assertThat(PdfText.of(ADMIN.get(() -> desk.letter(own().reference()))))
                .contains("The head teacher", "ada@" + domain, "Please check with them in person");
        assertThat(newcomers.asked(link)).isEmpty();
        comesIn(code(), "SAFEGUARDING_LEAD");
    }

    @Test
    void aRequestForALetterWaitsAQuarterOfAYearAndItsCodeFourWeeks() {
        ask("ada@gmail.com");
        daysLater(89);
        ADMIN.run(() -> desk.makeLetter(own().reference()));
        var code = code();
        daysLater(27);
        assertThat(newcomers.asked(code)).isPresent();
        daysLater(1);
        assertThat(newcomers.asked(code)).isEmpty();
    }

    @Test
    void whoeverCameOnBoardIsSeenAlthoughTheyAskOnceMore() {
        lead();
        ask("ada@" + domain);
        assertThat(own().state()).startsWith("On board since");
    }

    @Test
    void ofTwoAdministratorsWhoMakeALetterAtOnceOneDoes() {
        ask("ada@gmail.com");
        var old = rows.find(own().reference()).orElseThrow();
        assertThat(making.makeLetter(old)).isTrue();
        assertThat(making.makeLetter(old)).as("of what was looked at before").isFalse();
    }

    @Test
    void whatCameToNothingIsErasedADayLaterAndWhoCameOnBoardInFourWeeks() {
        lead();
        ask("eve@gmail.com");
        var reference = rows.ofSchool(number).stream()
                .filter(each -> !each.used())
                .findFirst()
                .orElseThrow()
                .reference();
        rows.end(reference, false, Instant.now());
        daysLater(2);
        rows.eraseOver(Instant.now().minus(Duration.ofDays(28)), Instant.now().minus(Duration.ofDays(1)));
        assertThat(rows.find(reference)).isEmpty();
        assertThat(rows.ofSchool(number)).singleElement().matches(Invitation::used);
        daysLater(27);
        rows.eraseOver(Instant.now().minus(Duration.ofDays(28)), Instant.now().minus(Duration.ofDays(1)));
        assertThat(rows.ofSchool(number)).isEmpty();
    }

    @Test
    void anInvitationOfATeacherIsNoMatterOfAdministrators() {
        var lead = lead();
        lead.run(() -> invitations.invite(new Invitee("Bo", "bo@" + number + ".example")));
        var reference = lead.get(invitations::invited).getFirst().reference();
        assertThatThrownBy(() -> ADMIN.run(() -> desk.refuse(reference))).isInstanceOf(OnboardingRefused.class);
        assertThatThrownBy(() -> ADMIN.run(() -> desk.makeLetter(reference))).isInstanceOf(OnboardingRefused.class);
        assertThatThrownBy(() -> ADMIN.get(() -> desk.letter(reference))).isInstanceOf(OnboardingRefused.class);
        assertThatThrownBy(() -> Acting.LEAD.get(desk::all))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }
}
