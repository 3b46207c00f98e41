using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Together;
using Alongside.Web.Access;
using Alongside.Web.Features.Today;

namespace Alongside.Web.Demo;

/// <summary>Three families of Larch Lane cooked together; each record has what the group did, and a note of its own.</summary>
internal static class Groups
{
    public static async Task TellAsync(Telling telling, Staff staff)
    {
        var kitchen = await telling.OnAsync(25, staff.Dela, async record =>
        {
            var group = new Gathering("Kitchen group", record.Today, "The school’s family room", "Soup for eight, and bread. We talked about the week before the money comes. The group wants to try a list on the fridge, and to swap what works.", staff.Priya.Worker.Id, record.By);
            record.Add(group);
            await CameAsync(record, group, ("Shona", "She washed up with her coat off, and hummed.", Audience.MyTeam), ("Carl", "I talked too much again. Next time he holds the spoon.", Audience.OnlyMe));
            await record.SaveAsync();
            return group.Id;
        });
        await telling.OnAsync(25, staff.Priya, async record =>
        {
            await CameAsync(record, await record.OpenGroupAsync(kitchen), ("Nana", "She showed everybody how to salt it. People listened.", Audience.MyTeam));
            await record.SaveAsync();
        });
    }

    private static async Task CameAsync(Record record, Gathering group, params (string Who, string Note, Audience Audience)[] came)
    {
        var known = await WhoIsWho.ForAsync(record, []);
        record.Showed(known.Families);
        foreach (var (who, note, audience) in came)
        {
            var met = group.Came(await record.OpenAsync(known.Relationships.First(r => r.Who == who).Id), record.By);
            record.Add(met);
            record.Add(new Entry(met, EntryKind.Line, note, Source.Seen, null, audience, record.By));
        }
    }
}
