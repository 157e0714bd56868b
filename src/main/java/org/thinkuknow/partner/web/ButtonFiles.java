package org.thinkuknow.partner.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;
import org.thinkuknow.partner.FunnelCounter;
import org.thinkuknow.partner.FunnelStep;
import org.thinkuknow.translation.Translations;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;

/**
 * The files of the button, for pages of every other site, in the languages that are offered. The key in their address is
 * all that is counted.
 */
@Controller
class ButtonFiles {

    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final MediaType PICTURE = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final Duration KEPT = Duration.ofHours(1);
    /** Stands in the files where the button's name belongs. */
    private static final String NAME = "BUTTON-NAME";

    private static final String SIZE = "BUTTON-SIZE";
    /** The largest letters, and how many of them fit beside the bubble. */
    private static final int LETTERS = 19;

    private static final int FIT = 15;

    private final FunnelCounter counter;
    private final Translations languages;
    private final JsonMapper json;
    private final String script = read("button.js");
    private final String picture = read("button.svg");

    ButtonFiles(FunnelCounter counter, Translations languages, JsonMapper json) {
        this.counter = counter;
        this.languages = languages;
        this.json = json;
    }

    @GetMapping("/button.js")
    ResponseEntity<byte[]> script(@RequestParam(defaultValue = "") String host) {
        var names = new LinkedHashMap<String, String>();
        languages
                .offered()
                .forEach(language ->
                        names.put(language.code(), languages.in(language.code()).get("button")));
        return file(script.replace("'%s'".formatted(NAME), json.writeValueAsString(names)), SCRIPT, host);
    }

    @GetMapping("/button.svg")
    ResponseEntity<byte[]> picture(
            @RequestParam(defaultValue = "") String host, @RequestParam(defaultValue = "") String lang) {
        var name = languages.in(lang).get("button");
        return file(
                picture.replace(NAME, HtmlUtils.htmlEscape(name, "UTF-8")).replace(SIZE, String.valueOf(size(name))),
                PICTURE,
                host);
    }

    /** Long names have smaller letters, so that none runs over the edge. */
    private static int size(String name) {
        return Math.min(LETTERS, LETTERS * FIT / name.length());
    }

    /** Whoever has the file already is answered 304, by its ETag; weak, because the file is compressed on its way. */
    private ResponseEntity<byte[]> file(String text, MediaType type, String host) {
        counter.count(host, FunnelStep.SHOWN);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(type)
                .eTag("W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(bytes)))
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Access-Control-Allow-Origin", "*")
                .body(bytes);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("org/thinkuknow/partner/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
