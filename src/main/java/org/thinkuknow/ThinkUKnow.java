package org.thinkuknow;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.thinkuknow.commands.Command;

import java.time.Clock;

/** Think U Know: children learn to be safe online, tell someone, and are heard in time. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "Think U Know")
@Viewport("width=device-width, initial-scale=1")
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/public.css")
@StyleSheet("styles/staff.css")
@StyleSheet("styles/staff-head.css")
@StyleSheet("styles/desk.css")
@StyleSheet("styles/room.css")
@NpmPackage(
        value = "@fontsource/andika",
        version = "5.3.0",
        assets = {"files/andika-latin-400-normal.woff2:fonts", "files/andika-latin-700-normal.woff2:fonts"})
@NpmPackage(
        value = "@fontsource/atkinson-hyperlegible-next",
        version = "5.3.0",
        assets = {
            "files/atkinson-hyperlegible-next-latin-400-normal.woff2:fonts",
            "files/atkinson-hyperlegible-next-latin-700-normal.woff2:fonts"
        })
public class ThinkUKnow implements AppShellConfigurator {

    /**
     * Starts the application, or runs the one command named by the first argument and stops.
     *
     * @param args nothing but options, or the word of a {@link Command} and what it needs
     */
    public static void main(String[] args) {
        Command.run(args).ifPresent(System::exit);
        SpringApplication.run(ThinkUKnow.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "/illustrations/logo.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
