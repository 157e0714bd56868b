package org.thinkuknow.wanted.web;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.wanted.PublicList;
import org.thinkuknow.wanted.StaleList;
import org.thinkuknow.wanted.WantedFeed;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

/** A node that could not ask for long whom it may show shows nobody, because somebody may have been withdrawn. */
class UnknownOnThisNodeIT extends RunningApplication {

    private static final String SHOWN = "W-DE300002-0002";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Centre centre;

    @Autowired
    private WantedFeed feed;

    @Test
    void aNodeThatHasReadLatelyShowsThePeopleOfTheDemo() {
        var list = StaleList.of(application, Duration.ofHours(1));
        var response = new MockHttpServletResponse();
        assertThat(one(list, response)).isEqualTo("wanted/person");
        assertThat(list.people()).isNotEmpty();
        assertThat(new WantedDownloads(list, feed).photo(SHOWN).getStatusCode().value())
                .isEqualTo(200);
    }

    @Test
    void aNodeThatHasNotShowsNobodyAndSaysWhomToCall() {
        var list = StaleList.of(application, Duration.ZERO);
        var response = new MockHttpServletResponse();
        assertThat(one(list, response)).isEqualTo("wanted/later");
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(new WantedPages(list, centre).all("", "", new ExtendedModelMap(), new MockHttpServletResponse()))
                .isEqualTo("wanted/later");
        var files = new WantedDownloads(list, feed);
        assertThat(files.photo(SHOWN).getStatusCode().value()).isEqualTo(503);
        assertThat(files.json().getStatusCode().value()).isEqualTo(503);
        assertThat(files.atom().getStatusCode().value()).isEqualTo(503);
        assertThat(list.people()).isEmpty();
        assertThat(list.wasEverShown(SHOWN)).as("a tip is taken").isTrue();
    }

    private String one(PublicList list, HttpServletResponse response) {
        return new WantedPages(list, centre).one(SHOWN, new ExtendedModelMap(), response);
    }
}
