using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.SignIn;

/// <summary>A challenge that a passkey has answered. Kept until it would have run out anyway, so that none is answered twice.</summary>
internal sealed class Answered
{
    public byte[] Digest { get; init; } = [];
    public DateTimeOffset Until { get; init; }

    /// <summary>Writes down that this challenge was answered; false when it had been before. The primary key decides between two at once.</summary>
    public static async Task<bool> OnceAsync(SignInDb db, string state, DateTimeOffset now)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(state));
        if (await db.Answered.AnyAsync(a => a.Digest == digest)) return false;
        db.RemoveRange(await db.Answered.Where(a => a.Until < now).Take(50).ToListAsync());
        db.Add(new Answered { Digest = digest, Until = now + Passkeys.Waits });
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }
}
