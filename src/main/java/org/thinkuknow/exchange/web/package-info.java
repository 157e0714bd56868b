/** The addresses from which a lesson's files are downloaded. */
@NullMarked
package org.thinkuknow.exchange.web;

import org.jspecify.annotations.NullMarked;
