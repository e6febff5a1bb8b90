package school.gatehouse.channel;

/** What sort of place a channel is; permission is asked for per category. */
public enum Category {
  WEBSITE,
  LEARNING_PLATFORM,
  VIDEO_PLATFORM,
  NEWSLETTER,
  PROSPECTUS_AND_MARKETING,
  SOCIAL_MEDIA,
  PRESS_AND_BROADCAST,
  DISPLAY
}
