package org.thinkuknow.overseas;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What may be written in a package: size, then characters, then meaning. */
class PackageTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BORN | 31/12/1980 | please give a day
        BORN | 1850-01-01 | please give a day
        SEX | man | please choose one of the list
        INFORMATION | F | please choose one of the list
        JOURNEY | France; 2026-12-03 | needs a country
        JOURNEY | FR; 2026-12-03; 2026-12-01 | ends before it begins
        JOURNEY | FR; 3 December | give the days of a journey
        JOURNEY | FR;;;;;;; | six parts at most
        PEOPLE | Kim Invented | each line begins with
        PEOPLE | teacher; Kim Invented | each line begins with
        NATIONALITY | GBR | 2 characters fit
        """)
    void whatCannotStayIsSaid(PackageField field, String typed, String because) {
        assertThatThrownBy(() -> of(field, typed))
                .isInstanceOf(PackageRefused.class)
                .hasMessageContaining(because);
    }

    @Test
    void countriesBeyondWhatFitsAreRefusedWithASentence() {
        var all = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
        var fit = all.stream().sorted().limit(30).collect(Collectors.toSet());
        assertThat(new PackageText(Map.of(), fit, Set.of(), Map.of()).countries())
                .isEqualTo(fit);
        assertThatThrownBy(() -> new PackageText(Map.of(), all, Set.of(), Map.of()))
                .isInstanceOf(PackageRefused.class)
                .hasMessageContaining("30 countries at most");
    }

    @Test
    void noPictureTravelsInAField() {
        for (var picture : new String[] {
            "see data:image/png;base64,iVBORw0KGgo=", "it is here: " + "iVBORw0KGgoAAAANSUhEUgAA".repeat(20)
        }) {
            assertThatThrownBy(() -> of(PackageField.FACTS, picture))
                    .isInstanceOf(PackageRefused.class)
                    .hasMessageContaining("pictures are never sent");
        }
        assertThat(of(PackageField.FACTS, "Reference CAID-1234-5678 of the national database.")
                        .text(PackageField.FACTS))
                .startsWith("Reference");
    }

    @Property(seed = "20261203")
    void whateverIsTypedIsKeptOrRefusedWithASentenceThatDoesNotRepeatIt(@ForAll @StringLength(max = 60) String typed) {
        for (var field : PackageField.values()) {
            try {
                assertThat(of(field, typed).text(field))
                        .isEqualTo(typed.replace("\r\n", "\n").strip());
            } catch (PackageRefused e) {
                assertThat(e.sentences()).isNotEmpty();
                assertThat(typed.strip().length() > 12 && e.getMessage().contains(typed.strip()))
                        .isFalse();
            }
        }
    }

    private static PackageText of(PackageField field, String typed) {
        return new PackageText(Map.of(field, typed), Set.of(), Set.of(), Map.of());
    }
}
