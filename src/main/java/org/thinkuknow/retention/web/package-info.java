/** Where another organisation fetches a file that was sent to it. */
@NullMarked
package org.thinkuknow.retention.web;

import org.jspecify.annotations.NullMarked;
