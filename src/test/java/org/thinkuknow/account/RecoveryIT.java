package org.thinkuknow.account;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.Visitor;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.ADMIN;
import static org.thinkuknow.support.Eventually.eventually;
import static org.thinkuknow.support.Visitor.location;

/** A lost phone is made good by two administrators and a day. */
class RecoveryIT extends LostPhone {

    @Autowired
    private OwnPasswords passwords;

    @Autowired
    private Schools schools;

    @Autowired
    private Audit audit;

    @BeforeEach
    void theyHaveAnAddress() {
        ADMIN.run(() -> schools.assign(Membership.of(username, "", "", username + "@school.example")));
    }

    private String give() {
        return ADMIN.get(() -> recoveries.give(username));
    }

    private void refusesToGive() {
        assertThatThrownBy(this::give).isInstanceOf(NewAccount.Refused.class);
        assertThat(new Visitor(address(""))
                        .signIn(username, OWN)
                        .get("/account/code")
                        .statusCode())
                .isEqualTo(200);
    }

    private Stream<String> mails() {
        return Arrays.stream(mail().getReceivedMessages())
                .filter(each -> GreenMailUtil.getHeaders(each).contains(username + "@school.example"))
                .map(GreenMailUtil::getBody);
    }

    @Test
    void oneAsksAnotherAgreesAndADayLaterTheOldAppOpensNothing() {
        ADMIN.run(() -> recoveries.ask(username));
        eventually(() -> assertThat(mails())
                .anySatisfy(body -> assertThat(body)
                        .contains("has asked for a new way in to your account")
                        .doesNotContain(username, "Ada", "Tester")));
        refusesToGive();
        second.run(() -> recoveries.agree(username));
        refusesToGive();
        aDayPasses();
        var given = give();
        assertThat(location(ada.get("/teach"))).as("their pages are left").isEqualTo("/sign-in");
        var back = new Visitor(address("")).comeIn(username, given, "three quite other words");
        assertThat(back.get("/teach").statusCode()).isEqualTo(200);
        assertThatThrownBy(this::give).as("it was once").isInstanceOf(NewAccount.Refused.class);
        assertThat(audit.of(username))
                .extracting(Recorded::act)
                .containsSubsequence(
                        "asked for a new way in",
                        "agreed to a new way in",
                        "gave a one-time password",
                        "removed the app for codes");
        eventually(() ->
                assertThat(mails()).anySatisfy(body -> assertThat(body).contains("You have been given a new way in.")));
    }

    @Test
    void aDayAloneIsNotEnoughAndNobodyAgreesWithThemselvesOrForThemselves() {
        ADMIN.run(() -> recoveries.ask(username));
        assertThatThrownBy(() -> ADMIN.run(() -> recoveries.agree(username)))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("Another administrator has to agree");
        aDayPasses();
        refusesToGive();
        var herself = new Acting(username, "ADMIN");
        for (Runnable each : new Runnable[] {
            () -> recoveries.ask(username), () -> recoveries.agree(username), () -> recoveries.give(username)
        }) {
            assertThatThrownBy(() -> herself.run(each))
                    .isInstanceOf(NewAccount.Refused.class)
                    .hasMessageContaining("their own account");
        }
    }

    /** Or one administrator would make the other, and be alone. */
    @Test
    void whoeverWasJustMadeAnAdministratorByAnotherIsNotTheSecondOne() {
        var third = new Acting("third-" + username, "ADMIN");
        ADMIN.run(() -> staff.open(new NewAccount(third.username(), "Eve Tester", HANDED, Set.of(Role.ADMIN))));
        ADMIN.run(() -> recoveries.ask(username));
        for (Runnable each : new Runnable[] {() -> recoveries.ask(username), () -> recoveries.agree(username)}) {
            assertThatThrownBy(() -> third.run(each))
                    .isInstanceOf(NewAccount.Refused.class)
                    .hasMessageContaining("in the last seven days");
        }
        ADMIN.run(() -> staff.setRoles(second.username(), Set.of(Role.ADMIN, Role.ANALYST)));
        assertThatThrownBy(() -> second.run(() -> recoveries.agree(username)))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("in the last seven days");
    }

    @Test
    void whoeverHasLostNothingEndsIt() {
        ADMIN.run(() -> recoveries.ask(username));
        second.run(() -> recoveries.agree(username));
        assertThat(ada.get("/account").body()).contains("I have not lost anything: stop this");
        assertThat(ada.post("/account/recovery/stop", Map.of()).statusCode()).isEqualTo(403);
        assertThat(location(ada.post("/account/recovery/stop", Map.of("_csrf", ada.tokenOf("/account")))))
                .isEqualTo("/account?kept");
        assertThat(ada.get("/account?kept").body())
                .contains("nothing has changed")
                .doesNotContain("stop this</button>");
        aDayPasses();
        refusesToGive();
        assertThat(audit.of(username)).last().extracting(Recorded::act).isNotEqualTo("gave a one-time password");
    }

    @Test
    void ofTwoWhoGiveAtOnceOneDoesAndOfTwoWhoWantItNeitherMayBeGone() {
        ADMIN.run(() -> recoveries.ask(username));
        second.run(() -> recoveries.agree(username));
        aDayPasses();
        ADMIN.run(() -> staff.setEnabled(second.username(), false));
        refusesToGive();
        ADMIN.run(() -> staff.setEnabled(second.username(), true));
        var ended = AtOnce.run(this::give, this::give);
        assertThat(ended.stream().filter(each -> each.result().isPresent())).hasSize(1);
    }

    @Test
    void whatIsAWeekOldIsOver() {
        ADMIN.run(() -> recoveries.ask(username));
        second.run(() -> recoveries.agree(username));
        database.sql("update account_recovery set asked_at = asked_at - interval 7 day where username = ?")
                .param(username)
                .update();
        refusesToGive();
        assertThat(ADMIN.get(recoveries::open)).doesNotContainKey(username);
        ADMIN.run(() -> recoveries.ask(username));
        assertThat(ADMIN.get(recoveries::open).get(username).agreedBy()).isEmpty();
    }

    /** A forgotten password is no lost phone. */
    @Test
    void aOneTimePasswordAloneLeavesTheApp() {
        var given = ADMIN.get(() -> passwords.give(username));
        var back = new Visitor(address("")).signIn(username, given);
        assertThat(location(back.get("/teach"))).isEqualTo("/account");
        assertThat(location(back.get("/account"))).isEqualTo("/account/code");
        assertThat(back.post("/account/password", Map.of()).statusCode()).isEqualTo(403);
        back.post("/account/code", Map.of("code", code(0), "_csrf", back.tokenOf("/account/code")));
        assertThat(location(back.changePassword(given, "three quite other words")))
                .isEqualTo("/account?changed");
        assertThat(back.get("/teach").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverHasNothingToLoseNeedsNoneOfIt() {
        assertThat(ADMIN.get(recoveries::whoHasSomethingToLose))
                .contains(username)
                .doesNotContain(second.username());
        assertThatThrownBy(() -> ADMIN.run(() -> recoveries.ask(second.username())))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("A one-time password is all");
    }
}
