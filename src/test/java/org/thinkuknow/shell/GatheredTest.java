package org.thinkuknow.shell;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thinkuknow.support.PageSession;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What was gathered on a page is there again after a sign-in, for whoever gathered it and for the same thing. */
class GatheredTest {

    @BeforeEach
    void somebodyLooks() {
        PageSession.begin("ada");
    }

    @AfterEach
    void nobodyLooksAnyMore() {
        PageSession.end();
    }

    @Test
    void itIsThereAgainForTheSameThingAlone() {
        Gathered.keep(String.class, "R-1", List.of("one", "two"));
        Gathered.keep(String.class, "R-2", List.of("three"));
        Gathered.keep(Integer.class, "R-1", List.of(1));
        PageSession.signIn("ada");
        assertThat(Gathered.before(String.class, "R-1")).containsExactly("one", "two");
        assertThat(Gathered.before(String.class, "R-2")).containsExactly("three");
        assertThat(Gathered.before(Integer.class, "R-1")).containsExactly(1);
        assertThat(Gathered.before(String.class, "R-3")).isEmpty();
    }

    @Test
    void whatWasTakenAwayIsGone() {
        Gathered.keep(String.class, "R-1", List.of("one"));
        Gathered.keep(String.class, "R-1", List.of());
        assertThat(Gathered.before(String.class, "R-1")).isEmpty();
    }

    @Test
    void nobodyElseFindsItInTheSameSession() {
        Gathered.keep(String.class, "R-1", List.of("one"));
        PageSession.signIn("eve");
        assertThat(Gathered.before(String.class, "R-1")).isEmpty();
        Gathered.keep(String.class, "R-1", List.of("hers"));
        PageSession.signIn("ada");
        assertThat(Gathered.before(String.class, "R-1")).isEmpty();
    }

    @Test
    void withoutASessionNothingIsKept() {
        PageSession.end();
        Gathered.keep(String.class, "R-1", List.of("one"));
        assertThat(Gathered.before(String.class, "R-1")).isEmpty();
    }
}
