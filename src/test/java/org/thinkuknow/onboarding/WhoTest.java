package org.thinkuknow.onboarding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Names and addresses as somebody typed them. */
class WhoTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@school",
                "ada@school.example, eve@other.example",
                "ada@school.example\r\nBcc: eve@other.example",
                "ada@schооl.example",
                "áda@school.example",
                "ada@xn.-school.example",
                "ada@school.example ada",
                "<ada@school.example>",
                "ada@school.example\u202e"
            })
    void whatIsNotOneWholePlainAddressIsRefused(String mail) {
        assertThatThrownBy(() -> new Who("Ada Tester", mail)).isInstanceOf(OnboardingRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "=HYPERLINK(1)",
                "+44",
                "@ada",
                "Ada\nTester",
                "Ada \u202eretseT",
                "-1",
                "Ada\u2028Tester",
                "Ada\u2029Tester",
                "Ada 2",
                "Ada ٣",
                "www.example/ada",
                "Ada: call",
                "ada@school",
                "<b>Ada"
            })
    void whatIsNoNameIsRefused(String name) {
        assertThatThrownBy(() -> new Who(name, "ada@school.example")).isInstanceOf(OnboardingRefused.class);
    }

    @Test
    void namesOfEveryKindAreTaken() {
        for (var name : new String[] {"Ada", "Zoë O’Brien-Smith", "مريم", "李", "Dr. A. B. Çelik"}) {
            assertThat(new Who(name, " Ada@School.Example ").name()).isEqualTo(name);
        }
        assertThat(new Who("Ada", "Ada@School.Example").domain()).isEqualTo("school.example");
    }

    @Test
    void anAddressThatMayBeAPupilsOrAPartOfAMailboxIsNotPlain() {
        assertThat(new Who("Ada", "a.tester@school.example").hasPlainAddress()).isTrue();
        for (var mail :
                new String[] {"19tester@school.example", "ada.tester23@school.example", "ada+1@school.example"}) {
            assertThat(new Who("Ada", mail).hasPlainAddress()).as(mail).isFalse();
        }
    }

    @Test
    void itsTextFormSaysNothing() {
        assertThat(new Who("Ada", "ada@school.example").toString()).doesNotContain("Ada", "ada@");
    }
}
