package org.thinkuknow.audit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.thinkuknow.vault.TestVault;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import static org.assertj.core.api.Assertions.assertThat;

class AuditTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00.123456789Z");

    private final Audit audit =
            new Audit(new EntriesInMemory(), TestVault.withNewKeys(), Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void nobodyStaysSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anActIsOfWhoeverIsSignedIn() {
        actAs(UsernamePasswordAuthenticationToken.authenticated("ada", "", AuthorityUtils.NO_AUTHORITIES));
        assertThat(audit.of("R-1")).extracting(Recorded::who).containsExactly("ada");
    }

    @Test
    void whoeverIsNotSignedInIsNobody() {
        audit.record("read", "R-1", "");
        actAs(UsernamePasswordAuthenticationToken.unauthenticated("ada", ""));
        actAs(new AnonymousAuthenticationToken(
                "key", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_NONE")));
        assertThat(audit.of("R-1")).hasSize(3).extracting(Recorded::who).containsOnly(Audit.NOBODY);
    }

    @Test
    void whoeverComesByALinkIsMarkedAndCannotPassForSomebodyWhoSignedIn() {
        audit.recordByLink("demo-officer-2", "downloaded file", "R-1", "F-1");
        audit.recordByLink("x".repeat(100), "downloaded file", "R-1", "F-1");
        assertThat(audit.of("R-1"))
                .extracting(Recorded::who)
                .containsExactly("the link for demo-officer-2", "the link for " + "x".repeat(87));
        audit.recordByLink("x" + "\ud83d\ude00".repeat(99), "downloaded file", "R-2", "no letter is cut in two");
        assertThat(audit.of("R-2"))
                .extracting(Recorded::who)
                .containsExactly("the link for x" + "\ud83d\ude00".repeat(86));
    }

    @Test
    void whatIsRecordedIsWhatCanBeReadToTheMicrosecondOfTheTable() {
        audit.recordAs("the system", "erased", "R-1", "general: 84 months");
        assertThat(audit.of("R-1"))
                .containsExactly(new Recorded(
                        Instant.parse("2026-11-24T10:00:00.123456Z"),
                        "the system",
                        "erased",
                        "R-1",
                        "general: 84 months"));
        assertThat(audit.of("R-2")).isEmpty();
    }

    @Test
    void theNewestOfAReferenceAreItsLastOnesTheOldestOfThemFirst() {
        for (var act : new String[] {"received", "read", "closed"}) {
            audit.recordAs("ada", act, "R-1", "");
            audit.recordAs("ada", "read", "R-2", "");
        }
        assertThat(audit.newestOf("R-1", 2)).extracting(Recorded::act).containsExactly("read", "closed");
        assertThat(audit.newestOf("R-1", 9)).isEqualTo(audit.of("R-1"));
    }

    private void actAs(Authentication authentication) {
        SecurityContextHolder.getContext().setAuthentication(authentication);
        audit.record("read", "R-1", "");
    }
}
