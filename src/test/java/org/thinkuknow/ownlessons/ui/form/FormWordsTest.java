package org.thinkuknow.ownlessons.ui.form;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a teacher reads on a card speaks of what can be seen there. */
class FormWordsTest {

    @Test
    void minutesThatDoNotAddUpAreStepsWithoutAName() {
        assertThat(FormWords.of("The steps take 5 minutes together and `minutes` says 15; make them the same."))
                .isEqualTo("Give each step a name, and say how many minutes it takes.");
    }

    @Test
    void whatNobodyThoughtOfHasNoMarks() {
        assertThat(FormWords.of("`new-key` is wrong in `:::chat`.")).isEqualTo("new-key is wrong in chat.");
    }
}
