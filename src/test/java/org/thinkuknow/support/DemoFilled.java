package org.thinkuknow.support;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/**
 * Waits until the desk of the demo has filled by itself. Classes with the same demo share one application, and another application that
 * starts meanwhile brings a holder of sign-ins of its own: what is only half filled then stays so.
 */
public final class DemoFilled {

    /** More come by and by. */
    private static final int STORIES = 40;

    private DemoFilled() {}

    /** Until all invented reports stand as they should. */
    public static void await(JdbcClient database) {
        eventually(() -> assertThat(stories("", database)).as("begun").isGreaterThanOrEqualTo(STORIES));
        eventually(() ->
                assertThat(stories(" where told_at is not null", database)).isGreaterThanOrEqualTo(STORIES));
    }

    /** Others begin with nobody on call; whoever wants a full desk has it filled anew. */
    public static void over(JdbcClient database) {
        database.sql("delete from on_call_turn").update();
        database.sql("delete from triage_demo_story").update();
    }

    private static int stories(String which, JdbcClient database) {
        return database.sql("select count(*) from triage_demo_story" + which)
                .query(Integer.class)
                .single();
    }
}
