package org.thinkuknow.disclosure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.vault.TestVault;

import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** By which hashes a record is found. */
class RecordKeysTest {

    private static final String SCHOOL = "demo-school";

    private final RecordKeys keys = new RecordKeys(TestVault.withNewKeys());

    @ParameterizedTest
    @CsvSource({
        "Sean Murphy, 5B, Shawn",
        "Sean Murphy, 5B, shaun murfy",
        "Sean Murphy, 5B, murphy sean",
        "Kathryn O’Neill, 5B, Catherine ONeil",
        "Zoë Brown, 5B, zoe",
        "Zoë Brown, 5B, bro",
        "Mohammed Ali, 5B, Muhamad",
        "Ana Lane, Year 5 Kestrels, kestrels",
        "Ana Lane, Year 5 Kestrels, ana 5",
        "Ana Lane, 5B, 5b",
        "张 伟, 5B, 张"
    })
    void isFound(String child, String group, String typed) {
        assertThat(isFound(SomeRecord.of(child, group), typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Sean Murphy, 5B, Gareth",
        "Sean Murphy, 5B, Sean Gareth",
        "Sean Murphy, 5B, 5A",
        "Ana Lane, Year 5 Kestrels, owls",
        "Ana Lane, 5B, urp"
    })
    void isNotFound(String child, String group, String typed) {
        assertThat(isFound(SomeRecord.of(child, group), typed)).isFalse();
    }

    @Test
    void nothingCanBeLookedForInSigns() {
        assertThat(keys.asked(SCHOOL, "%_ \ud83d\ude00 --")).isEmpty();
    }

    @Test
    void twoSchoolsHaveNoHashInCommon() {
        var text = SomeRecord.of("Sean Murphy", "5B");
        assertThat(keys.of(SCHOOL, text)).isNotEmpty().doesNotContainAnyElementsOf(keys.of("another", text));
        assertThat(keys.inAddress(SCHOOL, " 5b "))
                .isEqualTo(keys.inAddress(SCHOOL, "5B"))
                .hasSize(12);
        assertThat(keys.inAddress(SCHOOL, "5B")).isNotEqualTo(keys.inAddress("another", "5B"));
    }

    private boolean isFound(DisclosureText text, String typed) {
        Set<String> kept = keys.of(SCHOOL, text);
        return keys.asked(SCHOOL, typed).stream().allMatch(word -> word.stream().anyMatch(kept::contains));
    }
}
