package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A site that people reach by https, as its settings say: its cookies go no other way, and to no neighbour. */
@TestPropertySource(properties = "thinkuknow.centre.base-url=https://centre.example")
class HttpsSiteIT extends RunningApplication {

    @Test
    void everyCookieGoesByHttpsToThisHostAlone() {
        var visitor = new Visitor(address(""));
        assertThat(visitor.get("/sign-in").headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-form=")
                .contains("; Secure", "; HttpOnly", "; Path=/", "SameSite=Strict")
                .doesNotContain("Domain");
        var answer = visitor.overHttps().trySignIn("demo-officer", Visitor.DEMO_PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .hasSize(3)
                .allMatch(cookie -> cookie.startsWith("__Host-"))
                .allMatch(cookie -> cookie.contains("; Secure") && cookie.contains("; HttpOnly"))
                .anyMatch(cookie -> cookie.startsWith("__Host-session=") && cookie.contains("SameSite=Lax"))
                .anyMatch(cookie -> cookie.startsWith("__Host-known-"));
    }
}
