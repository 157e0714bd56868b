package org.thinkuknow.oversight;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class RecordReferenceTest {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Property(seed = "20261203")
    void aReferenceIsKnownHoweverItIsTyped(@ForAll("references") String reference, @ForAll("gaps") String gap) {
        var typed = reference
                .replace("-", "")
                .chars()
                .mapToObj(Character::toString)
                .reduce("#", (one, sign) -> one + gap + sign);
        assertThat(RecordReference.of(typed)).contains(reference);
        assertThat(RecordReference.of(typed.toLowerCase(Locale.ROOT))).contains(reference);
    }

    @Property(seed = "20261203")
    void whateverIsTypedIsAReferenceOrNothing(@ForAll String typed) {
        RecordReference.of(typed)
                .ifPresent(found -> assertThat(found)
                        .matches("[" + LETTERS + "]{5}-[" + LETTERS + "]{5}|(RO|[A-Z])-[0-9A-F]{8}-[0-9A-F]{4}"));
    }

    @Test
    void thoseOfOtherFilesAreKnownToo() {
        assertThat(RecordReference.of(" ro 0a1b2c3d 4e5f ")).contains("RO-0A1B2C3D-4E5F");
        assertThat(RecordReference.of("v0a1b2c3d-4e5f")).contains("V-0A1B2C3D-4E5F");
        assertThat(RecordReference.of("demo-officer")).isEmpty();
        assertThat(RecordReference.of("")).isEmpty();
    }

    @Test
    void eachIsReadWhereASupervisorMayReadIt() {
        assertThat(RecordReference.page("5H6BH-6TW68")).isEqualTo("/triage/5H6BH-6TW68");
        assertThat(RecordReference.page("RO-0A1B2C3D-4E5F")).isEqualTo("/offenders/RO-0A1B2C3D-4E5F");
        assertThat(RecordReference.page("V-0A1B2C3D-4E5F")).isEqualTo("/visits/V-0A1B2C3D-4E5F");
        assertThat(RecordReference.page("W-0A1B2C3D-4E5F")).isEqualTo("/triage/wanted/W-0A1B2C3D-4E5F");
        assertThat(RecordReference.page("P-0A1B2C3D-4E5F")).isEqualTo("/overseas/P-0A1B2C3D-4E5F");
        assertThat(RecordReference.page("D-0A1B2C3D-4E5F")).isEmpty();
        assertThat(RecordReference.page("demo-officer")).isEmpty();
        assertThat(RecordReference.page("reports")).isEmpty();
    }

    @Provide
    Arbitrary<String> references() {
        return Arbitraries.strings()
                .withChars(LETTERS)
                .ofLength(10)
                .map(signs -> signs.substring(0, 5) + "-" + signs.substring(5));
    }

    @Provide
    Arbitrary<String> gaps() {
        return Arbitraries.of("", " ", "-", " – ", "\u00a0", ".", "\t");
    }
}
