using Alongside.Domain.Organisations;

namespace Alongside.Domain.People;

/// <summary>A worker has read somebody's story: nobody has to tell it again.</summary>
public sealed class StoryRead : IOfPerson
{
    private StoryRead() { }

    public StoryRead(StoryVersion story, By by) => (Id, StoryId, PersonId, WorkerId, At) = (Id<StoryRead>.At(by.At), story.Id, story.PersonId, by.Who, by.At);

    public Id<StoryRead> Id { get; private set; }
    public Id<StoryVersion> StoryId { get; private set; }
    public Id<Person> PersonId { get; private set; }
    public Id<Worker> WorkerId { get; private set; }
    public DateTimeOffset At { get; private set; }
}
