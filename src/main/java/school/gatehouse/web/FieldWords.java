package school.gatehouse.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a field is called where the page that it stands on has no other word for it. */
@MessageBundle("field")
public interface FieldWords {

  @Message(
      "{#switch field}{#case 'address'}The address{#case 'answers'}The answers{#case 'at'}The day"
          + "{#case 'by'}Who says so{#case 'cast'}The list of children{#case 'category'}The sort of"
          + " place{#case 'channel'}The place{#case 'channels'}The places{#case 'className'}The"
          + " class{#case 'classes'}The classes{#case 'code'}The code{#case 'colour'}The colour"
          + "{#case 'copyright'}Who holds the rights{#case 'date'}The day{#case 'evidence'}The paper"
          + "{#case 'file'}The file{#case 'from'}The first day{#case 'guardian'}Who signed"
          + "{#case 'holder'}The name{#case 'licence'}The permission of the holder{#case"
          + " 'make'}The make{#case 'media'}The picture{#case 'method'}How it came{#case"
          + " 'model'}The model{#case 'name'}The name{#case 'note'}The note{#case 'notice'}The"
          + " wording{#case 'notices'}The wordings{#case 'on'}The day{#case 'outcome'}What was"
          + " decided{#case 'place'}The place{#case 'pupil'}The child{#case 'q'}What is searched for"
          + "{#case 'reason'}The reason{#case 'receivedOn'}The day on which it came{#case"
          + " 'reportedAt'}When it was reported{#case 'reviewOn'}The day of review{#case"
          + " 'serial'}The serial number{#case 'text'}The text{#case 'title'}The title{#case"
          + " 'until'}The last day{#case 'url'}The address{#else}This{/switch}")
  String of(String field);

  @Message("{field} is not there any more. Choose again.")
  String gone(String field);
}
