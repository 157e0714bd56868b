package org.thinkuknow.account;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.StoredBytes;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Visitor.location;

/** A teacher signs in at her school, which says who she is and no more. */
class ProviderSignInIT extends AtSchool {

    @Test
    void whoHasLinkedItSignsInThereAndGivesOneFactorOfOurs() {
        link();
        assertThat(ada.get("/account").body()).contains("Your account has been linked.", "not used yet");
        assertThat(visitor().get("/sign-in").body())
                .contains("Sign in with Beech School")
                .doesNotContain("Microsoft");
        var again = visitor();
        assertThat(location(signIn(again))).isEqualTo("/staff");
        for (var path : new String[] {"/staff", "/teach", "/account", "/account/app", "/teach/disclosure/X"}) {
            assertThat(location(again.get(path))).as(path).isEqualTo("/account/code");
        }
        assertThat(again.post("/teach?v-r=uidl&v-uiId=0", Map.of()).statusCode())
                .isEqualTo(403);
        var token = again.tokenOf("/account/code");
        assertThat(location(again.post("/account/code", Map.of("code", code(), "_csrf", token))))
                .as("the page they wanted last")
                .isEqualTo("/teach/disclosure/X");
        assertThat(again.get("/teach").statusCode()).isEqualTo(200);
        assertThat(again.get("/account").body())
                .contains("last used on", "signed in through another organisation", "another sign-in was linked");
        assertThat(audit.of(username))
                .extracting(Recorded::act)
                .contains("linked another sign-in", "signed in through another organisation", "signed in with a code");
        assertThat(new StoredBytes(database).columnsThatHold(atSchool)).isEmpty();
    }

    @Test
    void nobodyIsLetInWhoHasNotLinkedItAndNoAccountIsMade() {
        var before = database.sql("select count(*) from account")
                .query(Integer.class)
                .single();
        var stranger = visitor();
        assertThat(location(signIn(stranger))).isEqualTo("/sign-in?unlinked");
        assertThat(stranger.get("/sign-in?unlinked").body()).contains("not linked to an account here yet");
        assertThat(location(stranger.get("/teach"))).startsWith("/sign-in");
        assertThat(database.sql("select count(*) from account")
                        .query(Integer.class)
                        .single())
                .isEqualTo(before);
    }

    /** Who can name themselves as they like at a provider would otherwise be anybody here. */
    @Test
    void anAddressOrANameOpensNothing() {
        var visitor = visitor();
        assertThat(location(visitor.get(backFrom(visitor, WITH, username)))).isEqualTo("/sign-in?unlinked");
        SchoolProvider.spoil(claims -> claims.claim("email", username + "@school.example")
                .claim("email_verified", true)
                .claim("preferred_username", username));
        assertThat(location(signIn(visitor))).isEqualTo("/sign-in?unlinked");
    }

    @Test
    void aTokenThatDoesNotProveWhatWeAskedIsRefused() {
        link();
        var faults = new LinkedHashMap<String, Consumer<JwtClaimsSet.Builder>>();
        faults.put("of another client", claims -> claims.audience(List.of("another-client")));
        faults.put("of another issuer", claims -> claims.issuer("http://127.0.0.1:" + (PORT + 1)));
        faults.put(
                "over",
                claims -> claims.issuedAt(clock.instant().minus(Duration.ofHours(2)))
                        .expiresAt(clock.instant().minus(Duration.ofHours(1))));
        faults.put("of another sign-in", claims -> claims.claim("nonce", "another"));
        faults.put("of nobody", claims -> claims.claims(all -> all.remove("sub")));
        faults.forEach((what, fault) -> {
            SchoolProvider.spoil(fault);
            var visitor = visitor();
            assertThat(location(signIn(visitor))).as(what).isEqualTo("/sign-in?unproven");
            assertThat(location(visitor.get("/teach"))).as(what).startsWith("/sign-in");
        });
        SchoolProvider.honest();
        SchoolProvider.signWithAnotherKey();
        assertThat(location(signIn(visitor()))).as("signed by another").isEqualTo("/sign-in?unproven");
        SchoolProvider.honest();
        assertThat(location(signIn(visitor()))).as("the contrast").isEqualTo("/staff");
    }

    @Test
    void anAnswerIsGoodOnceForTheBrowserThatAsked() {
        link();
        var visitor = visitor();
        var back = backFrom(visitor, WITH, atSchool);
        assertThat(location(visitor().get(back))).as("in another browser").isEqualTo("/sign-in?unproven");
        assertThat(location(visitor.get(back.replaceFirst("state=[^&]+", "state=forged"))))
                .isEqualTo("/sign-in?unproven");
        assertThat(location(visitor.get(back.replaceFirst("code=[^&]+", "code=forged"))))
                .isEqualTo("/sign-in?unproven");
        assertThat(location(visitor.get(back))).as("once it was answered").isEqualTo("/sign-in?unproven");
        var whole = backFrom(visitor, WITH, atSchool);
        assertThat(location(visitor.get(whole))).isEqualTo("/staff");
        assertThat(location(visitor.get(whole))).as("replayed").isEqualTo("/sign-in?unproven");
        assertThat(location(visitor.get("/sign-in/from/school"))).isEqualTo("/sign-in?unproven");
        assertThat(visitor().get("/sign-in/with/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsAskedOfTheSchoolIsBoundToThisBrowserAndToThisSite() {
        var there = visitor().get(WITH).headers().firstValue("Location").orElseThrow();
        assertThat(URI.create(there).getQuery())
                .contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256")
                .contains("redirect_uri=" + address("/sign-in/from/school"))
                .contains("scope=openid email", "prompt=select_account");
    }

    @Test
    void whoTurnsBackOrFindsNobodyThereIsToldAndComesInWithThePassword() {
        var visitor = visitor();
        var there = visitor.get(WITH).headers().firstValue("Location").orElseThrow();
        var state = there.replaceFirst(".*[?&]state=([^&]+).*", "$1");
        assertThat(location(visitor.get("/sign-in/from/school?error=access_denied&state=" + state)))
                .isEqualTo("/sign-in?cancelled");
        assertThat(visitor.get("/sign-in?cancelled").body()).contains("or use your password", "id=\"password\"");
        there = visitor.get(WITH).headers().firstValue("Location").orElseThrow();
        state = there.replaceFirst(".*[?&]state=([^&]+).*", "$1");
        assertThat(location(visitor.get("/sign-in/from/school?error=server_error&state=" + state)))
                .isEqualTo("/sign-in?away");
        var back = backFrom(visitor, WITH, atSchool);
        close();
        assertThat(location(visitor.get(back))).isEqualTo("/sign-in?away");
        assertThat(visitor.get("/sign-in?away").body()).contains("is not responding", "id=\"password\"");
        assertThat(location(visitor.trySignIn(username, OWN))).isEqualTo("/staff");
    }

    /** The application has started without any of them. */
    @Test
    void oneThatIsNotThereOrIsNotWhomItSaysKeepsNobodyOut() {
        var visitor = visitor();
        for (var key : List.of("gone", "liar", "gone")) {
            assertThat(location(visitor.get("/sign-in/with/" + key))).as(key).isEqualTo("/sign-in?away");
        }
        assertThat(location(ada.get("/account/sign-on/with/gone"))).isEqualTo("/account?away");
        assertThat(ada.get("/account?away").body()).contains("Nothing was linked. Please try again in a few minutes.");
    }

    /** Whoever sits down at a session that another organisation opened does not make a way in that stays. */
}
