package org.thinkuknow.disclosure;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StoredBytes;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Acting.OTHER_TEACHER;
import static org.thinkuknow.support.Acting.TEACHER;

/** A lead writes back to whoever wrote a record. */
class RepliesIT extends TwoSchools {

    private static final String THANKS = ChildWords.of("thank you, please ring me at break");

    @Autowired
    private Replies replies;

    @Autowired
    private LaterText later;

    private String reference;

    @BeforeEach
    void aRecordIsRead() {
        reference = signed().reference();
        LEAD.run(() -> desk.open(reference));
    }

    @Test
    void theAuthorFindsANoticeReadsItAndTheLeadSeesThatItWasRead() {
        LEAD.run(() -> replies.reply(reference, UUID.randomUUID(), THANKS));
        assertThat(TEACHER.get(replies::notRead)).contains(reference);
        assertThat(TEACHER.get(() -> replies.read(reference))).singleElement().satisfies(reply -> {
            assertThat(reply.words()).isEqualTo(THANKS);
            assertThat(reply.who()).isEqualTo("Demo safeguarding lead");
        });
        assertThat(TEACHER.get(replies::notRead)).doesNotContain(reference);
        assertThat(TEACHER.get(() -> disclosures.standing(reference)).chronology())
                .anySatisfy(moment -> assertThat(moment.words()).isEqualTo(THANKS));
        assertThat(SECOND_LEAD.get(() -> desk.open(reference)).standing().chronology())
                .anySatisfy(moment -> assertThat(moment.words()).isEqualTo(THANKS))
                .anySatisfy(moment -> assertThat(moment.what()).isEqualTo("Read the reply"));
        LEAD.run(() -> replies.reply(reference, UUID.randomUUID(), ChildWords.of("and one thing more")));
        assertThat(TEACHER.get(replies::notRead)).as("a second one is new").contains(reference);
        TEACHER.run(() -> later.add(reference, UUID.randomUUID(), ChildWords.of("I rang you")));
        assertThat(onDesk(LEAD, Stage.WAITING)).as("the answer waits").contains(reference);
        assertThat(new StoredBytes(database).columnsThatHold("please ring me at break"))
                .isEmpty();
    }

    @Test
    void pressedTwiceOrAtOnceItIsThereOnce() {
        var sending = UUID.randomUUID();
        assertThat(AtOnce.run(Collections.nCopies(4, (Callable<Boolean>) () -> {
                    LEAD.run(() -> replies.reply(reference, sending, THANKS));
                    return true;
                })))
                .allMatch(AtOnce.Ended::succeeded);
        LEAD.run(() -> replies.reply(reference, UUID.randomUUID(), THANKS));
        assertThat(LEAD.get(() -> replies.ofAsLead(reference))).hasSize(1);
        assertThat(audit.of(reference)).extracting("act").containsOnlyOnce("wrote back");
    }

    @Test
    void otherWordsOfLeadsStayWithThem() {
        LEAD.run(() -> desk.note(reference, DONE));
        LEAD.run(() -> replies.reply(reference, UUID.randomUUID(), THANKS));
        assertThat(TEACHER.get(() -> disclosures.standing(reference)).chronology())
                .extracting(Moment::words)
                .contains(THANKS)
                .doesNotContain(DONE);
    }

    @Test
    void whoeverMayNotReadTheRecordWritesAndReadsNothing() {
        var unknown = refusal(() -> LEAD_ELSEWHERE.run(() -> desk.open("D-NO-SUCH")));
        for (var lead : List.of(LEAD_ELSEWHERE, LEAD_OF_NOWHERE)) {
            assertThat(refusal(() -> lead.run(() -> replies.reply(reference, UUID.randomUUID(), THANKS))))
                    .isEqualTo(unknown);
            assertThat(refusal(() -> lead.run(() -> replies.ofAsLead(reference))))
                    .isEqualTo(unknown);
        }
        var about = signed(about(AboutStaff.COLLEAGUE)).reference();
        assertThat(refusal(() -> LEAD.run(() -> replies.reply(about, UUID.randomUUID(), THANKS))))
                .isEqualTo(unknown);
        refused(() -> OTHER_TEACHER.run(() -> replies.read(reference)));
        assertThatThrownBy(() -> TEACHER.run(() -> replies.reply(reference, UUID.randomUUID(), THANKS)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(TEACHER.get(() -> replies.read(reference))).isEmpty();
    }

    @Test
    void whatIsEmptyOrTooLongIsRefusedWithASentence() {
        for (var bad : List.of("", " ", "\ud83d\ude00".repeat(10_001))) {
            refused(() -> LEAD.run(() -> replies.reply(reference, UUID.randomUUID(), bad)));
        }
        LEAD.run(() -> replies.reply(reference, UUID.randomUUID(), "\ud83d\ude00".repeat(10_000)));
        assertThat(LEAD.get(() -> replies.ofAsLead(reference))).hasSize(1);
    }
}
