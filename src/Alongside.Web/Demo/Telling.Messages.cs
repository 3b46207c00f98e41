using Alongside.Domain.Messages;
using Alongside.Domain.Organisations;
using Alongside.Web.Post;

namespace Alongside.Web.Demo;

/// <summary>An outbox as it lies after some weeks. The demo itself sends nothing.</summary>
internal sealed partial class Telling
{
    /// <summary>They want an email when something waits, so many days ago.</summary>
    public Task WantsToHearAsync(int daysAgo, string person, string address) => OwnAsync(daysAgo, 19, person, (record, _) => record.TellMeAsync(TellMe.Daily, dayBefore: true, address, onlyI: true));

    /// <summary>A worker wants to hear at work.</summary>
    public Task HearsAtWorkAsync(int daysAgo, Hired who, string address) => OnAsync(daysAgo, who, async record =>
    {
        await record.TellMeAtWorkAsync(TellMe.Soon, address);
        await record.SaveAsync();
    });

    /// <summary>Messages of the last days: most were taken, one had no such address, one broke off.</summary>
    public async Task PostedAsync(string person, Worker worker)
    {
        await using var db = new PostDb(engine);
        var program = Guid.CreateVersion7(now);
        foreach (var daysAgo in new[] { 12, 6, 3 }) Take(Message.To(people[person], At(daysAgo)), m => m.Carried(m.NextAt));
        Take(Message.To(worker.Id, At(5), atOnce: false), m => m.IsRefused(Trouble.NoSuchAddress, m.NextAt));
        Take(Message.To(worker.Id, At(2), atOnce: false), m => m.PerhapsCarried(m.NextAt));
        await db.SavesAsync();

        DateTimeOffset At(int daysAgo) => new(Day(daysAgo), new TimeOnly(10, 20), TimeSpan.Zero);

        void Take(Message message, Action<Message> ends)
        {
            message.Claim(program, message.NextAt);
            message.HandOver(null, message.NextAt);
            ends(message);
            db.Add(message);
        }
    }
}
