package org.thinkuknow.results.web;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody's letters break a header or a file system. */
class FileNamesTest {

    @Property(seed = "20261203")
    void aFileNameIsSafeWhateverALessonIsCalled(@ForAll String title) {
        assertThat(FileNames.safe(title).codePoints())
                .hasSizeLessThanOrEqualTo(100)
                .noneMatch(letter -> Character.isISOControl(letter) || "/\\:*?\"<>|%;".indexOf(letter) >= 0);
    }

    @Example
    void whatIsHarmlessStays() {
        assertThat(FileNames.safe(" 5 Kestrels – Is it real? Żółw")).isEqualTo(" 5 Kestrels – Is it real Żółw");
    }
}
