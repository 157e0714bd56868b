package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the tab of the desk says. */
class AnnouncementTest {

    @Test
    void theTabSaysHowManyWaitInLevelOneAndWhichCaseIsOpen() {
        assertThat(Announcement.titleOf(3, "5H6BH-6TW68")).isEqualTo("(3▲) 5H6BH · Triage");
        assertThat(Announcement.titleOf(0, "5H6BH-6TW68")).isEqualTo("5H6BH · Triage");
        assertThat(Announcement.titleOf(1, "")).isEqualTo("(1▲) Triage");
        assertThat(Announcement.titleOf(0, "")).isEqualTo("Triage");
    }
}
