package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.triage.OpenCase.WrittenNote;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.triage.MemoryDesk.NOW;

/** On the desk nobody is called two things. */
class CaseNamesTest {

    private final MemoryDesk memory = new MemoryDesk();

    @Test
    void everybodyInACaseIsCalledByTheirNameAlsoInWhatTheRecordSays() {
        var handed = new Recorded(NOW, "ben", "handed over", "A", "from ben to ayesha");
        var taken = new Recorded(NOW, "the system", "released", "A", "it was with ben, and nobody opened it");
        var names = CaseNames.of(
                memory.with("ayesha", "A", Level.TWO, CaseState.CLAIMED).facts(),
                List.of(new WrittenNote("cem", NOW, "a note")),
                List.of(handed, taken),
                "me",
                memory.staff);
        assertThat(List.of(names.of("ayesha"), names.of("cem"), names.of("me"), names.of(null), names.of("gone")))
                .containsExactly("Name of ayesha", "Name of cem", "Name of me", "", "gone");
        assertThat(names.inDetail(handed)).contains("Name of ben", "Name of ayesha");
        assertThat(names.inDetail(taken)).contains("Name of ben, ");
    }

    /** A username can be a word, too. */
    @Test
    void wordsOfOtherLinesAreLeftAsTheyAre() {
        var line = new Recorded(NOW, "two", "confirmed level", "A", "Level two");
        var names = CaseNames.of(memory.waiting("A", Level.TWO).facts(), List.of(), List.of(line), "me", memory.staff);
        assertThat(names.inDetail(line)).isEqualTo("Level two");
    }
}
