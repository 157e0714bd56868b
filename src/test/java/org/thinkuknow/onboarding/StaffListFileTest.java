package org.thinkuknow.onboarding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files with lists of colleagues, as programs save them. */
class StaffListFileTest {

    private static final String LIST = "Zoë Tester;zoe@school.example\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void lettersAreReadAsTheyWereWritten(String charset) {
        var file = LIST.getBytes(Charset.forName(charset));
        assertThat(StaffList.read(StaffListFile.text(file)))
                .extracting(StaffList.Line::name)
                .containsExactly("Zoë Tester");
    }

    @Test
    void aMarkAtTheBeginningIsNoPartOfTheName() {
        var file = ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8);
        assertThat(StaffList.read(StaffListFile.text(file)).getFirst().name()).isEqualTo("Zoë Tester");
    }

    @Test
    void aSpreadsheetIsToldHowItBecomesAList() {
        for (var file : new byte[][] {
            {'P', 'K', 3, 4, 20, 0}, {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1}
        }) {
            assertThatThrownBy(() -> StaffListFile.text(file))
                    .isInstanceOf(OnboardingRefused.class)
                    .hasMessageContaining("“CSV”");
        }
    }

    @Test
    void whatIsNoTextIsRefusedKindly() {
        assertThatThrownBy(() -> StaffListFile.text(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x1A, 0, 0, 1}))
                .isInstanceOf(OnboardingRefused.class)
                .hasMessageContaining("choose a CSV file");
        assertThatThrownBy(() -> StaffListFile.text(new byte[0]))
                .isInstanceOf(OnboardingRefused.class)
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> StaffListFile.text(new byte[StaffListFile.MOST_BYTES + 1]))
                .isInstanceOf(OnboardingRefused.class)
                .hasMessageContaining("too large");
    }
}
