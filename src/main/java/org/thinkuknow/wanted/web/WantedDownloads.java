package org.thinkuknow.wanted.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.thinkuknow.wanted.PublicList;
import org.thinkuknow.wanted.WantedFeed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Photos, and what other sites and programmes read. */
@RestController
class WantedDownloads {

    private static final MediaType SCHEMA = new MediaType("application", "schema+json");
    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

    private final PublicList list;
    private final WantedFeed feed;

    WantedDownloads(PublicList list, WantedFeed feed) {
        this.list = list;
        this.feed = feed;
    }

    @GetMapping("/wanted/{reference}/photo.jpg")
    ResponseEntity<byte[]> photo(@PathVariable String reference) {
        if (!list.isKnown()) {
            return notNow();
        }
        return list.photo(reference)
                .map(picture -> kept(MediaType.IMAGE_JPEG, picture))
                .orElseGet(() -> ResponseEntity.status(list.isGone(reference) ? HttpStatus.GONE : HttpStatus.NOT_FOUND)
                        .header(HttpHeaders.CACHE_CONTROL, WantedPages.KEPT)
                        .build());
    }

    @GetMapping("/wanted.json")
    ResponseEntity<byte[]> json() {
        return list.isKnown() ? kept(MediaType.APPLICATION_JSON, feed.json()) : notNow();
    }

    @GetMapping("/wanted.atom")
    ResponseEntity<byte[]> atom() {
        return list.isKnown() ? kept(ATOM, feed.atom()) : notNow();
    }

    @GetMapping("/wanted.schema.json")
    ResponseEntity<byte[]> schema() {
        try {
            return kept(SCHEMA, new ClassPathResource("schemas/wanted.schema.json").getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponseEntity<byte[]> notNow() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.RETRY_AFTER, "60")
                .build();
    }

    private static ResponseEntity<byte[]> kept(MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, WantedPages.KEPT)
                .header(WantedPages.ROBOTS, WantedPages.NOT_FOR_ROBOTS)
                .eTag("W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(body)))
                .body(body);
    }
}
