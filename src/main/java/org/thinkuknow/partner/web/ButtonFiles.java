package org.thinkuknow.partner.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thinkuknow.content.TellButton;
import org.thinkuknow.partner.FunnelCounter;
import org.thinkuknow.partner.Step;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.TreeMap;

/** The files of the button, for pages of every other site. The key in their address is all that is counted. */
@Controller
class ButtonFiles {

    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final MediaType PICTURE = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final Duration KEPT = Duration.ofHours(1);
    /** Stands in the files where the button's name belongs. */
    private static final String NAME = "BUTTON-NAME";

    private final FunnelCounter counter;
    private final String script;
    private final String picture = read("button.svg");

    ButtonFiles(FunnelCounter counter, JsonMapper json) {
        this.counter = counter;
        this.script = read("button.js").replace("'%s'".formatted(NAME), json.writeValueAsString(new TreeMap<>(TellButton.names())));
    }

    @GetMapping("/button.js")
    ResponseEntity<byte[]> script(@RequestParam(defaultValue = "") String host) {
        return file(script, SCRIPT, host);
    }

    @GetMapping("/button.svg")
    ResponseEntity<byte[]> picture(@RequestParam(defaultValue = "") String host, @RequestParam(defaultValue = "en") String lang) {
        return file(picture.replace(NAME, TellButton.in(lang)), PICTURE, host);
    }

    /** Whoever has the file already is answered 304, by its ETag; weak, because the file is compressed on its way. */
    private ResponseEntity<byte[]> file(String text, MediaType type, String host) {
        counter.count(host, Step.SHOWN);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok().contentType(type).eTag("W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(bytes)))
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .header("Cross-Origin-Resource-Policy", "cross-origin").header("Access-Control-Allow-Origin", "*").body(bytes);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("org/thinkuknow/partner/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
