/**
 * Meetings as their agendas and minutes print them: items with slots, recommendations and
 * decisions. Start with {@link dk.medsdk.model.meeting.MeetingDocument}.
 */
@NullMarked
package dk.medsdk.model.meeting;

import org.jspecify.annotations.NullMarked;
