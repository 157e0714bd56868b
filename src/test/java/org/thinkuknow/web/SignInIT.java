package org.thinkuknow.web;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Staff;
import org.thinkuknow.support.JustNow;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.net.HttpCookie;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Visitor.location;

class SignInIT extends RunningApplication {

    private static final int LARGEST_COOKIE = 4096;
    private static final int MANY = 20;
    private static final int SHORTEST_NAME = 32;

    private static final String PASSWORD = "three words here";

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    private Visitor visitor;

    @BeforeEach
    void somebodyComes() {
        visitor = new Visitor(address(""));
    }

    @Test
    void theRightPasswordOpensTheDesk() {
        var answer = visitor.trySignIn("demo-officer", Visitor.DEMO_PASSWORD);
        assertThat(location(answer)).startsWith("/staff");
        assertThat(visitor.get("/triage").statusCode()).isEqualTo(200);
    }

    @Test
    void theWrongPasswordAndAnUnknownNameLookTheSame() {
        var wrong = visitor.trySignIn("demo-officer", "look-around-second");
        var unknown = visitor.trySignIn("no-such-officer", Visitor.DEMO_PASSWORD);
        assertThat(location(wrong)).isEqualTo("/sign-in?error").isEqualTo(location(unknown));
        assertThat(visitor.get("/sign-in?error").body()).contains("do not match");
        assertThat(location(visitor.get("/triage"))).isEqualTo("/sign-in");
    }

    @Test
    void theNameThatWasTypedIsKeptOnceAndStandsInNoAddress() {
        assertThat(location(visitor.trySignIn("demo-\"><officer", "look-around-second")))
                .isEqualTo("/sign-in?error");
        assertThat(visitor.get("/sign-in?error").body()).contains("value=\"demo-&quot;&gt;&lt;officer\"");
        assertThat(visitor.get("/sign-in").body()).doesNotContain("demo-&quot;");
        visitor.trySignIn("a".repeat(61), "look-around-second");
        assertThat(visitor.get("/sign-in?error").body()).doesNotContain("aaa");
    }

    @Test
    void anOldHashIsMadeAnewWhenItsOwnerSignsIn() {
        var username = "t-" + UUID.randomUUID();
        asAdministrator(() -> staff.open(new NewAccount(username, "Ada Tester", PASSWORD, Set.of(Role.OFFICER))));
        database.sql("update account set password_hash = ? where username = ?")
                .params("{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD), username)
                .update();
        visitor.trySignIn(username, "another three words");
        assertThat(hashOf(username)).startsWith("{bcrypt}");
        visitor.signIn(username, PASSWORD);
        assertThat(hashOf(username)).startsWith("{argon2id}");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        new Visitor(address("")).signIn(username, PASSWORD);
    }

    /** Two colleagues who must agree are told apart by their names. */
    @Test
    void whoeverTypesOtherLettersIsTheSamePersonOrNobody() {
        visitor.signIn(" Demo-OFFICER ", Visitor.DEMO_PASSWORD);
        assertThat(visitor.get("/account").body()).contains("<span id=\"username\">demo-officer</span>");
        for (var other : new String[] {"d\u00e9mo-officer", "demo-\uff4ffficer", "demo\u00ad-officer"}) {
            assertThat(location(new Visitor(address("")).trySignIn(other, Visitor.DEMO_PASSWORD)))
                    .isEqualTo("/sign-in?error");
        }
    }

    private String hashOf(String username) {
        return database.sql("select password_hash from account where username = ?")
                .param(username)
                .query(String.class)
                .single();
    }

    @Test
    void aForgedOrStaleSignInIsAskedForAgainAndOpensNothing() {
        var answer = visitor.post("/sign-in", Map.of("username", "demo-officer", "password", Visitor.DEMO_PASSWORD));
        assertThat(location(answer)).isEqualTo("/sign-in?again");
        assertThat(visitor.get("/sign-in?again").body()).contains("Please sign in again");
        assertThat(location(visitor.get("/triage"))).isEqualTo("/sign-in");
    }

    @Test
    void theSessionIsANewOneAfterSignIn() {
        visitor.get("/triage");
        var before = session();
        visitor.signIn("demo-officer", Visitor.DEMO_PASSWORD);
        assertThat(session()).isNotEqualTo(before);
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndSmallAndSayHowFarTheyTravel() {
        var answer = visitor.trySignIn("demo-officer", Visitor.DEMO_PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .hasSize(3)
                .allMatch(cookie -> cookie.contains("HttpOnly"))
                .allMatch(cookie -> cookie.length() < LARGEST_COOKIE)
                .anyMatch(cookie -> cookie.startsWith("JSESSIONID") && cookie.contains("SameSite=Lax"))
                .anyMatch(cookie -> cookie.startsWith("form=;") && cookie.contains("SameSite=Strict"))
                .anyMatch(cookie -> cookie.startsWith("known-") && cookie.contains("SameSite=Strict"));
    }

    /** Tomcat's default, 128 bits of chance: two would be alike once in 10^19 sign-ins. */
    @Test
    void aSessionsNameIsLongAndNeverTheSame() {
        var names = Stream.generate(() -> {
                    visitor = new Visitor(address(""));
                    visitor.get("/triage");
                    return session();
                })
                .limit(MANY)
                .toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[0-9A-F]{32,}"));
        for (var place = 0; place < SHORTEST_NAME; place++) {
            var here = place;
            assertThat(names.stream().map(name -> name.charAt(here)).distinct())
                    .as("each place differs")
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void passwordsAreMaskedAndMayBePastedAndKeptByAManager() {
        visitor.signIn("demo-officer", Visitor.DEMO_PASSWORD);
        for (var path : List.of("/sign-in", "/account")) {
            var fields = Jsoup.parse(visitor.get(path).body()).select("input[type=password]");
            assertThat(fields).as(path).isNotEmpty().allSatisfy(field -> {
                assertThat(field.attr("autocomplete")).isIn("current-password", "new-password");
                assertThat(field.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on"))
                        .noneMatch(attribute -> attribute.getKey().equals("maxlength"));
            });
            assertThat(Jsoup.parse(visitor.get(path).body()).select("input[name*=password]:not([type=password])"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void whoIsSwitchedOffCannotSignInAnyMore() {
        var username = "t-" + UUID.randomUUID();
        asAdministrator(() -> staff.open(new NewAccount(username, "Ada Tester", PASSWORD, Set.of(Role.OFFICER))));
        assertThat(location(visitor.trySignIn(username, PASSWORD))).startsWith("/staff");
        asAdministrator(() -> staff.setEnabled(username, false));
        assertThat(location(new Visitor(address("")).trySignIn(username, PASSWORD)))
                .isEqualTo("/sign-in?error");
    }

    /** Somebody who is sent away must not go on reading until the browser is closed. */
    @Test
    void whoIsSwitchedOffIsOutAtOnce() {
        var username = "t-" + UUID.randomUUID();
        asAdministrator(() -> staff.open(new NewAccount(username, "Ada Tester", PASSWORD, Set.of(Role.OFFICER))));
        visitor.comeIn(username, PASSWORD, "three other words");
        assertThat(visitor.get("/triage").statusCode()).isEqualTo(200);
        asAdministrator(() -> staff.setEnabled(username, false));
        assertThat(location(visitor.get("/triage"))).isEqualTo("/sign-in");
        assertThat(visitor.get("/learn/4-7").statusCode()).isEqualTo(200);
    }

    @Test
    void theFirstAdministratorIsNotWantedWhenSomebodyIsHere() {
        assertThat(visitor.get("/first-administrator").body())
                .contains("has its first account")
                .doesNotContain("name=\"code\"");
        var answer = visitor.post(
                "/first-administrator",
                Map.of(
                        "code",
                        "",
                        "username",
                        "mallory",
                        "fullName",
                        "Mallory",
                        "password",
                        PASSWORD,
                        "_csrf",
                        visitor.tokenOf("/sign-in")));
        assertThat(location(answer)).isEmpty();
        assertThat(location(visitor.trySignIn("mallory", PASSWORD))).isEqualTo("/sign-in?error");
    }

    private String session() {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static void asAdministrator(Runnable act) {
        SecurityContextHolder.getContext()
                .setAuthentication(JustNow.signedIn(new TestingAuthenticationToken("the-test", "", "ROLE_ADMIN")));
        try {
            act.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
