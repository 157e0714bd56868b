package org.thinkuknow.disclosure;

import org.junit.jupiter.api.Test;
import org.thinkuknow.support.OtherMailServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.ADMIN;
import static org.thinkuknow.support.Acting.TEACHER;
import static org.thinkuknow.support.Eventually.eventually;

/** A lead's address takes no mail: the teacher is told to speak to them, and the administrators that the address is wrong. */
class LeadWithoutMailIT extends TwoSchools {

    private static final String LEAD_NAME = "demo-safeguarding-lead";

    @Test
    void theTeacherAndTheAdministratorsAreToldUntilTheAddressTakesMailAgain() throws Exception {
        try (var server = OtherMailServer.thatAnswers(mail(), "550 5.1.1 No such user")) {
            var reference = signed().reference();
            eventually(() -> assertThat(story(reference))
                    .contains("Could not be told by e-mail: their address does not accept it")
                    .doesNotContain("Told by e-mail that something is waiting"));
            assertThat(TEACHER.get(() -> disclosures.standing(reference)).unreached())
                    .isTrue();
            assertThat(ADMIN.get(schools::withoutMail)).contains(LEAD_NAME);
            eventually(() -> assertThat(waiting(reference)).as("tried again").isZero());
        }
        var next = signed().reference();
        eventually(() -> assertThat(story(next)).contains("Told by e-mail that something is waiting"));
        assertThat(TEACHER.get(() -> disclosures.standing(next)).unreached()).isFalse();
        assertThat(ADMIN.get(schools::withoutMail)).doesNotContain(LEAD_NAME);
    }

    private long waiting(String reference) {
        return database.sql("select count(*) from EVENT_PUBLICATION where serialized_event like ?")
                .param("%" + reference + "%")
                .query(Long.class)
                .single();
    }
}
