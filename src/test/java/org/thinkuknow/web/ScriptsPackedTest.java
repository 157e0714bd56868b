package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;

import static org.assertj.core.api.Assertions.assertThat;

/** Scripts are packed with the application, and the tests that stand beside them are not. */
class ScriptsPackedTest {

    private final PathMatchingResourcePatternResolver packed = new PathMatchingResourcePatternResolver();

    @ParameterizedTest
    @ValueSource(
            strings = {"classpath*:META-INF/resources/**/*.test.js", "classpath*:org/thinkuknow/partner/*.test.js"})
    void noTestIsPacked(String place) throws IOException {
        assertThat(packed.getResources(place)).isEmpty();
    }

    @Test
    void theScriptsAre() {
        assertThat(new String[] {
                    "META-INF/resources/scripts/live.js",
                    "META-INF/resources/scripts/before-after.js",
                    "META-INF/resources/scripts/start-flow.js",
                    "META-INF/resources/scripts/push-here.js",
                    "META-INF/resources/scripts/push-worker.js",
                    "META-INF/resources/scripts/push-browser.js",
                    "META-INF/resources/scripts/note-here.js",
                    "META-INF/resources/scripts/note-worker.js",
                    "org/thinkuknow/partner/button.js"
                })
                .allSatisfy(script -> assertThat(
                                packed.getResource("classpath:" + script).exists())
                        .as(script)
                        .isTrue());
    }
}
