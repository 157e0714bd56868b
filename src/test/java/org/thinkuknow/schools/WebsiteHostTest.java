package org.thinkuknow.schools;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which host of a website is a school's own. */
class WebsiteHostTest {

    @ParameterizedTest
    @CsvSource({
        "www.thealdgateschool.org, thealdgateschool.org",
        "http://www.clsg.org.uk, clsg.org.uk",
        "https://WWW.LongLane.Berks.SCH.uk/, longlane.berks.sch.uk",
        "http://school.org, school.org",
        "wwwschool.org, wwwschool.org",
    })
    void theHostStandsWithoutItsBeginning(String address, String host) {
        assertThat(WebsiteHost.of(address)).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "none",
                "http://",
                "https://sites.example.com/our-school",
                "www.school.org?page=1",
                "ftp://school.org",
                "http://school.org:8080",
                "http://ada@school.org",
                "http://127.0.0.1",
                "berks.sch.uk",
                "www.berks.sch.uk",
                "sch.uk",
                "www.co.uk",
                "gov.uk",
                "http://schооl.org",
                "xn--schl-1nd6a.org",
                "school..org",
                "-school.org",
                "head@school.org"
            })
    void whatIsNoHostOfOneSchoolAloneIsNone(String address) {
        assertThat(WebsiteHost.of(address)).isEmpty();
    }

    @Test
    void onlyWhatIsBelowSchUkIsGivenToSchoolsAlone() {
        assertThat(WebsiteHost.isOfSchoolsAlone("longlane.berks.sch.uk")).isTrue();
        for (var host : new String[] {"school.org", "longlane.sch.uk.org", "longlanesch.uk", "sch.uk", "trust.co.uk"}) {
            assertThat(WebsiteHost.isOfSchoolsAlone(host)).as(host).isFalse();
        }
    }
}
